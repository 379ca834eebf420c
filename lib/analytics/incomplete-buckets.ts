import type { IncompleteBucket } from '@/lib/domain/answer';
import type { Bucket, Period } from '@/lib/domain/fact';
import { epochMs, isoInZone, nextBucketStart } from '@/lib/domain/time';
import type { BucketAxis } from './bucket-axis';

interface Asked {
  period: Period;
  bucket: Bucket;
  timeZone: string;
  /** From the first to the last instant of the dataset; null when it has no data. */
  data: Period | null;
}

/**
 * The buckets of an axis of which only a part is counted, because the dataset begins or ends within them or because the
 * period asked for does. A gap between two uploads cannot be told from a time without attacks.
 */
export function incompleteBuckets(axis: BucketAxis, asked: Asked): IncompleteBucket[] {
  const { period, bucket, timeZone, data } = asked;
  if (data === null) return [];
  const from = Math.max(epochMs(period.from), epochMs(data.from));
  const to = Math.min(epochMs(period.to), epochMs(data.to));
  return axis.starts.flatMap((start, i) => {
    const end = axis.starts[i + 1] ?? nextBucketStart(start, bucket, timeZone);
    const part = { from: Math.max(start, from), to: Math.min(end, to) };
    const isPart = part.from < part.to && (part.from > start || part.to < end);
    return isPart
      ? [
          {
            start: axis.labels[i] ?? '',
            from: isoInZone(part.from, timeZone),
            to: isoInZone(part.to, timeZone),
          },
        ]
      : [];
  });
}
