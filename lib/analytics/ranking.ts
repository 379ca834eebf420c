import type { RankingAnswer, RankingEntry } from '@/lib/domain/answer';
import { toCount } from '@/lib/domain/count';
import type { Dimension, Filters, Period } from '@/lib/domain/fact';
import { orderAgreement } from '@/lib/domain/order-agreement';
import { attacksPerMillion, type Denominator } from '@/lib/domain/per-million';
import { POPULATION } from '@/lib/domain/population';
import type { QuestionContext } from './ask';
import { keyName } from './key-name';
import { rankingEntries } from './ranking-entries';
import { placedBy, type RankingRules, requireDenominator, withoutPopulation } from './ranking-rules';
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
  rounding?: bigint | undefined;
  /** Left out: by attacks. */
  per?: Denominator | undefined;
}

/**
 * The places of a period, and how they moved since another one. Places are among all entities that the other filters
 * leave; a filter on the ranked dimension only chooses which entries are told.
 * @throws ProblemError 422 for a side that the dataset does not cover
 */
export async function ranking(context: QuestionContext, question: RankingQuestion): Promise<RankingAnswer> {
  const { by, period, comparePeriod, filters, rounding = 1n, per = null } = question;
  const rules = { ties: context.dataset.passport.tieRule, per, rounding };
  requireSides(context.dataset, [by], filters);
  requireDenominator(context, by, per);
  const [current, compared, ever] = await Promise.all([
    tallies(context, { by, period, filters }),
    comparePeriod === null ? null : tallies(context, { by, period: comparePeriod, filters }),
    tallies(context, { by, period: null, filters }),
  ]);
  const reason = comparePeriod === null ? null : whyNotCompared(current, compared);
  const previous = reason === null ? compared : null;
  const isTold = told(filters[by]);
  const periods = previous === null ? [current] : [current, previous];
  return {
    ...{ by, ties: rules.ties, period, comparePeriod },
    of: placedBy(current.known, per).length,
    previousOf: previous && placedBy(previous.known, per).length,
    attacks: toCount(current.total),
    unknown: { attacks: toCount(current.unknown), share: share(current.unknown, current.total) },
    listing: null,
    unranked: unranked(by, ever, periods).filter(isTold),
    denominator: per && { per, of: 'inhabitants', ...POPULATION },
    withoutPopulation: withoutPopulation(periods, per).filter(isTold),
    agreement: per && orderAgreement(current.known, placedBy(current.known, per)),
    entries: entries(by, rules, current, previous).filter(isTold),
    comparable: previous !== null,
    reason,
  };
}

function entries(
  by: Dimension,
  rules: RankingRules,
  current: Tallies,
  previous: Tallies | null,
): RankingEntry[] {
  return rankingEntries(current, previous, rules).map((entry) => ({
    ...entry,
    name: keyName(by, entry.key),
    share: share(entry.attacks, current.total),
    perMillion: rules.per && attacksPerMillion(entry.key, entry.attacks),
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
