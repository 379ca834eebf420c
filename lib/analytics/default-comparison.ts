import type { Period } from '@/lib/domain/fact';
import { bucketStart, bucketStarts, epochMs, periodOf } from '@/lib/domain/time';
import { chooseBucket } from './choose-bucket';
import type { DatasetView } from './dataset-view';

const HALF_DAY_MS = 12 * 60 * 60 * 1000;

/**
 * What to compare when nobody chose: the period with the one of equal length before it, if the dataset reaches back
 * that far; otherwise its second half with its first, cut between two buckets.
 * @param view null: the whole dataset
 * @param timeZone in which the periods are told, and days begin
 * @returns null when there is nothing to compare: no data, or one bucket
 */
export function defaultComparison(
  view: Period | null,
  dataset: DatasetView,
  timeZone: string,
): { period: Period; comparePeriod: Period } | null {
  const period = view ?? dataset.period;
  if (period === null || dataset.period === null) return null;
  const [from, to] = [epochMs(period.from), epochMs(period.to)];
  if (to <= from) return null;
  const before = previousStart(from, to, timeZone);
  if (before >= epochMs(dataset.period.from) && before < epochMs(dataset.period.to)) {
    return { period: periodOf(from, to, timeZone), comparePeriod: periodOf(before, from, timeZone) };
  }
  const middle = middleOf(period, dataset, timeZone);
  if (middle === null) return null;
  return { period: periodOf(middle, to, timeZone), comparePeriod: periodOf(from, middle, timeZone) };
}

/** As long before; of whole days as many days, although one with a clock change has 23 or 25 hours. */
function previousStart(from: number, to: number, timeZone: string): number {
  const before = from - (to - from);
  const isMidnight = (at: number): boolean => bucketStart(at, 'day', timeZone) === at;
  return isMidnight(from) && isMidnight(to) ? bucketStart(before + HALF_DAY_MS, 'day', timeZone) : before;
}

/**
 * The bucket boundary in the middle of a period, the longer half last; null when it has one bucket. Days that are told as
 * a whole are not cut, wherever they are looked at from.
 */
function middleOf(period: Period, { passport }: DatasetView, timeZone: string): number | null {
  const { timePrecision } = passport;
  if (timePrecision === 'period') return null;
  const bucket = chooseBucket(period, timePrecision);
  const [from, to] = [epochMs(period.from), epochMs(period.to)];
  const isOfDays = !['quarter-hour', 'hour'].includes(timePrecision);
  const starts = bucketStarts(from, to, bucket, isOfDays ? passport.timeZone : timeZone);
  const middle = starts[Math.floor(starts.length / 2)];
  return middle === undefined || middle <= from ? null : middle;
}
