import type { RankingAnswer, RankingEntry } from '@/lib/domain/answer';
import type { Filters, Period, Side } from '@/lib/domain/fact';
import { rankShift } from '@/lib/domain/rank';
import type { QuestionContext } from './ask';
import { keyName } from './key-name';
import { listingPeriod, newestWithin } from './listing-period';
import { type Listing, lengthOf, listings, type Placing } from './listings';
import { requireSides } from './require-sides';

interface ListedQuestion {
  by: Side;
  period: Period;
  /** `previous`: the ranking before the one of the period; null: not compared. */
  compare: Period | 'previous' | null;
  filters: Filters;
}

/**
 * The newest ready-made ranking of a period, its places as given, and how they moved since another one. The answer's
 * periods are those of the two rankings. There are no counts, so there are no attacks, shares and intervals.
 * @throws ProblemError 422 for a side that the dataset does not cover
 */
export async function listedRanking(
  context: QuestionContext,
  { by, period, compare, filters }: ListedQuestion,
): Promise<RankingAnswer> {
  requireSides(context.dataset, [by], filters);
  const all = await listings(context, by);
  const current = newestWithin(all, period);
  const compared = current && earlier(all, current, compare);
  const reason = compare === null ? null : whyNotCompared(current, compared, compare);
  const previous = reason === null ? compared : null;
  const periodOf = (listing: Listing | null) => listing && listingPeriod(context.dataset, all, listing);
  const isTold = told(filters[by]);
  return {
    by,
    ties: context.dataset.passport.tieRule,
    period: periodOf(current) ?? period,
    comparePeriod: periodOf(compared) ?? (compare === 'previous' ? null : compare),
    compareDataset: null,
    of: current ? lengthOf(current) : 0,
    previousOf: previous && lengthOf(previous),
    attacks: null,
    unknown: { attacks: null, share: null },
    population: { refused: 'A ready-made ranking has no counts to divide by inhabitants.' },
    denominator: null,
    withoutPopulation: [],
    agreement: null,
    listing: {
      unknown: current?.unknown ?? 0,
      isComplete: current?.isComplete ?? true,
      previousIsComplete: previous?.isComplete ?? null,
    },
    unranked: unranked(by, all, [current, previous]).filter(isTold),
    entries: entries(by, current, previous).filter(isTold),
    comparable: previous !== null,
    reason,
  };
}

function earlier(
  all: readonly Listing[],
  current: Listing,
  compare: ListedQuestion['compare'],
): Listing | null {
  if (compare === null) return null;
  if (compare === 'previous') return all[all.indexOf(current) - 1] ?? null;
  return newestWithin(all, compare);
}

function whyNotCompared(
  current: Listing | null,
  compared: Listing | null,
  compare: ListedQuestion['compare'],
): string | null {
  if (!current) return 'There is nothing to compare: no ranking begins in the period.';
  if (!compared) {
    const where = compare === 'previous' ? 'before this one' : 'in the earlier period';
    return `There is nothing to compare with: no ranking begins ${where}.`;
  }
  return compared === current ? 'There is nothing to compare: both periods have the same ranking.' : null;
}

function entries(by: Side, current: Listing | null, previous: Listing | null): RankingEntry[] {
  const before = new Map(previous?.placings.map((placing) => [placing.key, placing]));
  const now = (current?.placings ?? []).map((placing) => {
    const then = before.get(placing.key) ?? null;
    before.delete(placing.key);
    return entry(by, placing.key, placing, then, previous !== null && then === null ? 'new' : 'ranked');
  });
  const gone = [...before.values()].map((then) => entry(by, then.key, null, then, 'gone'));
  return [...now, ...gone];
}

function entry(
  by: Side,
  key: string,
  now: Placing | null,
  then: Placing | null,
  state: RankingEntry['state'],
): RankingEntry {
  return {
    key,
    name: keyName(by, key),
    rank: now?.place ?? null,
    tied: now?.tied ?? false,
    attacks: null,
    share: null,
    perMillion: null,
    interval: null,
    previousRank: then?.place ?? null,
    previousTied: then?.tied ?? false,
    previousAttacks: null,
    shift: rankShift(then?.place ?? null, now?.place ?? null),
    state,
  };
}

/** Countries that have a place in another ranking of the dataset, by key. */
function unranked(
  by: Side,
  all: readonly Listing[],
  shown: readonly (Listing | null)[],
): RankingAnswer['unranked'] {
  const keys = (some: readonly (Listing | null)[]) =>
    new Set(some.flatMap((listing) => listing?.placings.map(({ key }) => key) ?? []));
  const ranked = keys(shown);
  return [...keys(all)]
    .filter((key) => !ranked.has(key))
    .sort()
    .map((key) => ({ key, name: keyName(by, key) }));
}

function told(keys: readonly string[] | undefined): (entry: { key: string }) => boolean {
  return ({ key }) => keys === undefined || keys.includes(key);
}
