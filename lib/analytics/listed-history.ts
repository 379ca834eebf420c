import type { RankHistory } from '@/lib/domain/answer';
import type { Bucket, Filters, Period, Side } from '@/lib/domain/fact';
import { epochMs, isoInZone } from '@/lib/domain/time';
import type { QuestionContext } from './ask';
import { bucketAxis } from './bucket-axis';
import { finestBucket } from './choose-bucket';
import { keyName } from './key-name';
import { type Listing, lengthOf, listings, type Placing } from './listings';
import { requireSides } from './require-sides';

interface ListedHistoryQuestion {
  by: Side;
  period: Period;
  /** Null: a bucket for each ranking, from its start to the next one's. */
  bucket: Bucket | null;
  timeZone: string;
  /** Which countries to tell of, in this order; null: all, by the best place that they had. */
  keys: string[] | null;
  filters: Filters;
}

/**
 * Places over time as given: of each bucket the newest ranking that begins in it.
 * @throws ProblemError 422 for a side that the dataset does not cover, or too many buckets
 */
export async function listedHistory(
  context: QuestionContext,
  { by, period, bucket, timeZone, keys, filters }: ListedHistoryQuestion,
): Promise<RankHistory> {
  requireSides(context.dataset, [by], filters);
  const within = (await listings(context, by)).filter(
    ({ start }) => start >= epochMs(period.from) && start < epochMs(period.to),
  );
  const starts = bucket ? bucketAxis(period, bucket, timeZone).starts : within.map(({ start }) => start);
  const columns = starts.map((start, index) => newestOf(within, start, starts[index + 1]));
  const places = columns.map((listing) => new Map(listing?.placings.map((one) => [one.key, one])));
  return {
    by,
    per: null,
    ties: context.dataset.passport.tieRule,
    bucket: bucket ?? finestBucket(context.dataset.passport.timePrecision),
    timeZone,
    period,
    buckets: starts.map((start) => isoInZone(start, timeZone)),
    of: columns.map((listing) => (listing ? lengthOf(listing) : 0)),
    series: (keys ?? filters[by] ?? byBestPlace(within)).map((key) => ({
      key,
      name: keyName(by, key),
      ranks: places.map((placings) => placings.get(key)?.place ?? null),
      tied: places.map((placings) => placings.get(key)?.tied ?? false),
      attacks: places.map(() => null),
    })),
  };
}

function newestOf(
  within: readonly Listing[],
  start: number,
  next = Number.POSITIVE_INFINITY,
): Listing | null {
  return within.findLast((listing) => listing.start >= start && listing.start < next) ?? null;
}

function byBestPlace(within: readonly Listing[]): string[] {
  const best = new Map<string, Placing>();
  for (const placing of within.flatMap(({ placings }) => placings)) {
    if (placing.place < (best.get(placing.key)?.place ?? Number.POSITIVE_INFINITY))
      best.set(placing.key, placing);
  }
  return [...best.values()]
    .sort((a, b) => a.place - b.place || (a.key < b.key ? -1 : 1))
    .map(({ key }) => key);
}
