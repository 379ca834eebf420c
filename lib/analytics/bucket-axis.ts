import { LRUCache } from 'lru-cache';
import type { Bucket, FactRow, Period } from '@/lib/domain/fact';
import { ProblemError } from '@/lib/domain/problem-error';
import { bucketStarts, epochMs, isoInZone } from '@/lib/domain/time';

/** More points than any chart can show, and as many as can be answered without holding up other readers. */
const MOST_BUCKETS = 20_000;
const SHORTEST_BUCKET_MS = {
  '15m': 900_000,
  hour: 1_800_000,
  day: 72_000_000,
  week: 590_000_000,
  month: 2_400_000_000,
  year: 31_400_000_000,
} as const satisfies Record<Bucket, number>;

export interface BucketAxis {
  /** Milliseconds since 1970 UTC, oldest first. */
  readonly starts: readonly number[];
  /** The same as ISO 8601 with the zone's offset. */
  readonly labels: readonly string[];
}

/** Of all buckets that are kept, at most so many: calendars are slow, and one dashboard asks for the same a few times. */
const MOST_KEPT = 200_000;
const kept = new LRUCache<string, BucketAxis>({
  maxSize: MOST_KEPT,
  sizeCalculation: ({ starts }) => starts.length + 1,
});

/**
 * All buckets that meet a period, with or without data.
 * @throws ProblemError 422 when there are too many
 */
export function bucketAxis(period: Period, bucket: Bucket, timeZone: string): BucketAxis {
  const key = JSON.stringify([period.from, period.to, bucket, timeZone]);
  const known = kept.get(key);
  if (known) return known;
  const axis = newAxis(period, bucket, timeZone);
  kept.set(key, axis);
  return axis;
}

function newAxis(period: Period, bucket: Bucket, timeZone: string): BucketAxis {
  const [from, to] = [epochMs(period.from), epochMs(period.to)];
  if ((to - from) / SHORTEST_BUCKET_MS[bucket] > 2 * MOST_BUCKETS) throw tooMany();
  const starts = bucketStarts(from, to, bucket, timeZone);
  if (starts.length > MOST_BUCKETS) throw tooMany();
  return { starts, labels: starts.map((start) => isoInZone(start, timeZone)) };
}

/**
 * Sorts rows into the buckets of an axis. The bucket that holds a row's start takes it, even if engine and runtime
 * disagree about a time zone, so that no attack goes missing from a chart.
 */
export function rowsByBucket(axis: BucketAxis, rows: readonly FactRow[]): FactRow[][] {
  const indexOf = new Map(axis.starts.map((start, index) => [start, index]));
  const sorted: FactRow[][] = axis.starts.map(() => []);
  for (const row of rows) {
    const start = row.bucketStart ?? 0;
    const index = indexOf.get(start) ?? axis.starts.findLastIndex((earlier) => earlier <= start);
    sorted[Math.max(0, index)]?.push(row);
  }
  return sorted;
}

function tooMany(): ProblemError {
  return new ProblemError(
    422,
    'The period has too many buckets of this size. Choose larger buckets or a shorter period.',
  );
}
