import type { Period } from '@/lib/domain/fact';
import { epochMs, nextBucketStart, periodOf } from '@/lib/domain/time';
import type { DatasetView } from './dataset-view';
import type { Listing } from './listings';

/** What a ranking is of: from its start to the end of its hour, day, month or year, or to the next ranking. */
export function listingPeriod(
  { passport, period }: DatasetView,
  all: readonly Listing[],
  { start }: Listing,
): Period {
  const { timePrecision, timeZone } = passport;
  const next = all.find((other) => other.start > start)?.start ?? Number.POSITIVE_INFINITY;
  const size = timePrecision === 'quarter-hour' ? '15m' : timePrecision;
  const own =
    size === 'period'
      ? period && Math.max(epochMs(period.to), start)
      : nextBucketStart(start, size, timeZone);
  return periodOf(start, Math.min(own ?? next, next), timeZone);
}

/** The newest ranking that begins within a period. */
export function newestWithin(all: readonly Listing[], { from, to }: Period): Listing | null {
  const [first, end] = [epochMs(from), epochMs(to)];
  return all.findLast(({ start }) => start >= first && start < end) ?? null;
}
