import type { Bucket, Period } from '@/lib/domain/fact';
import { epochMs, isoInZone } from '@/lib/domain/time';
import type { DatasetView } from './dataset-view';

const DAY_MS = 86_400_000;

/** How much past is read before a period: eight weeks and a day, or for long buckets eight years. */
const PAST_MS: Record<Bucket, number> = {
  ...{ '15m': 57 * DAY_MS, hour: 57 * DAY_MS, day: 57 * DAY_MS },
  ...{ week: 2940 * DAY_MS, month: 2940 * DAY_MS, year: 10_300 * DAY_MS },
};

/** A period with the past before it that the dataset has. */
export function pastPeriod(dataset: DatasetView, period: Period, bucket: Bucket): Period {
  const from = epochMs(period.from);
  const oldest = dataset.period === null ? from : epochMs(dataset.period.from);
  const start = Math.min(from, Math.max(oldest, from - PAST_MS[bucket]));
  return { from: isoInZone(start, 'UTC'), to: period.to };
}
