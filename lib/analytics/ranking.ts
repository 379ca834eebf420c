import type { RankingAnswer, RankingEntry } from '@/lib/domain/answer';
import { toCount } from '@/lib/domain/count';
import type { Dimension, Filters, Period } from '@/lib/domain/fact';
import type { TieRule } from '@/lib/domain/passport';
import type { QuestionContext } from './ask';
import { keyName } from './key-name';
import { rankingEntries } from './ranking-entries';
import { requireSides } from './require-sides';
import { type Tallies, tallies } from './tallies';
import { whyNotCompared } from './why-not-compared';

interface RankingQuestion {
  by: Dimension;
  period: Period;
  /** Null: not compared. */
  comparePeriod: Period | null;
  filters: Filters;
  /** What the counts are rounded to the nearest multiple of; left out: they are exact. */
  rounding?: bigint;
}

/**
 * The places of a period, and how they moved since another one. Places are among all entities that the other filters
 * leave; a filter on the ranked dimension only chooses which entries are told.
 * @throws ProblemError 422 for a side that the dataset does not cover
 */
export async function ranking(context: QuestionContext, question: RankingQuestion): Promise<RankingAnswer> {
  const { by, period, comparePeriod, filters, rounding = 1n } = question;
  const ties = context.dataset.passport.tieRule;
  requireSides(context.dataset, [by], filters);
  const [current, compared, ever] = await Promise.all([
    tallies(context, { by, period, filters }),
    comparePeriod === null ? null : tallies(context, { by, period: comparePeriod, filters }),
    tallies(context, { by, period: null, filters }),
  ]);
  const reason = comparePeriod === null ? null : whyNotCompared(current, compared);
  const previous = reason === null ? compared : null;
  const isTold = told(filters[by]);
  return {
    by,
    ties,
    period,
    comparePeriod,
    of: current.known.length,
    previousOf: previous?.known.length ?? null,
    attacks: toCount(current.total),
    unknown: { attacks: toCount(current.unknown), share: share(current.unknown, current.total) },
    unranked: unranked(by, ever, [current, ...(previous === null ? [] : [previous])]).filter(isTold),
    entries: entries(by, { ties, rounding }, current, previous).filter(isTold),
    comparable: previous !== null,
    reason,
  };
}

function entries(
  by: Dimension,
  rules: { ties: TieRule; rounding: bigint },
  current: Tallies,
  previous: Tallies | null,
): RankingEntry[] {
  return rankingEntries(current, previous, rules).map((entry) => ({
    ...entry,
    name: keyName(by, entry.key),
    share: share(entry.attacks, current.total),
    attacks: toCount(entry.attacks),
    previousAttacks: entry.previousAttacks === null ? null : toCount(entry.previousAttacks),
  }));
}

/** Entities of the dataset that have no place in any of the rankings, by key. */
function unranked(by: Dimension, ever: Tallies, rankings: Tallies[]): RankingAnswer['unranked'] {
  const ranked = new Set(rankings.flatMap(({ known }) => known.map(([key]) => key)));
  return ever.known
    .map(([key]) => key)
    .filter((key) => !ranked.has(key))
    .sort()
    .map((key) => ({ key, name: keyName(by, key) }));
}

function told(keys: readonly string[] | undefined): (entry: { key: string }) => boolean {
  const wanted = keys === undefined ? null : new Set(keys);
  return ({ key }) => wanted === null || wanted.has(key);
}

/** 0 to 1; 0 of nothing is 0. */
function share(attacks: bigint, total: bigint): number {
  return total === 0n ? 0 : Number(attacks) / Number(total);
}
