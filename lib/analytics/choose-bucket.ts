import { BUCKETS, type Bucket, type Period } from '@/lib/domain/fact';
import type { TimePrecision } from '@/lib/domain/passport';
import { epochMs, QUARTER_HOUR_MS } from '@/lib/domain/time';

const DAY_MS = 96 * QUARTER_HOUR_MS;

/** Months and years by their shortest, so that the count is never too small. */
const BUCKET_MS = {
  '15m': QUARTER_HOUR_MS,
  hour: 4 * QUARTER_HOUR_MS,
  day: DAY_MS,
  week: 7 * DAY_MS,
  month: 28 * DAY_MS,
  year: 365 * DAY_MS,
} as const satisfies Record<Bucket, number>;

/** The finest bucket that a precision can fill. Of a dataset that knows only whole periods nothing finer is told. */
const FINEST = {
  'quarter-hour': '15m',
  hour: 'hour',
  day: 'day',
  month: 'month',
  year: 'year',
  period: 'year',
} as const satisfies Record<TimePrecision, Bucket>;

/** The finest bucket that data of a precision can fill. */
export function finestBucket(timePrecision: TimePrecision): Bucket {
  return FINEST[timePrecision];
}

/** The finest bucket, not finer than the data, that cuts the period into at most `most` pieces; else years. */
export function chooseBucket(period: Period, timePrecision: TimePrecision, most = 200): Bucket {
  const length = epochMs(period.to) - epochMs(period.from);
  const coarseEnough = BUCKETS.slice(BUCKETS.indexOf(finestBucket(timePrecision)));
  return coarseEnough.find((bucket) => Math.ceil(length / BUCKET_MS[bucket]) <= most) ?? 'year';
}
