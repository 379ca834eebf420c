import type { RankingAnswer, RankingEntry } from '@/lib/domain/answer';
import { toCount } from '@/lib/domain/count';
import type { Dimension } from '@/lib/domain/fact';
import { orderAgreement } from '@/lib/domain/order-agreement';
import { attacksPerMillion } from '@/lib/domain/per-million';
import { POPULATION } from '@/lib/domain/population';
import type { Denominator } from '@/lib/domain/rank-rules';
import { whyNotPerMillion } from '@/lib/domain/why-not-per-million';
import type { QuestionContext } from './ask';
import { type Comparison, comparedTallies } from './compared-tallies';
import { keyName } from './key-name';
import { rankingEntries } from './ranking-entries';
import { placedBy, type RankingRules, requireDenominator, withoutPopulation } from './ranking-rules';
import { requireSides } from './require-sides';
import { type Tallies, tallies } from './tallies';

export interface RankingQuestion extends Comparison {
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
  const { by, period, comparePeriod, compareWith, filters, rounding = 1n, per = null } = question;
  const rules = { ties: context.dataset.passport.tieRule, per, rounding };
  requireSides(context.dataset, [by], filters);
  requireDenominator(context, by, per);
  const [{ now: current, before: previous, reason }, ever] = await Promise.all([
    comparedTallies(context, question),
    tallies(context, { by, period: null, filters }),
  ]);
  const refused = whyNotPerMillion(context.dataset.passport, by);
  const isTold = told(filters[by]);
  const periods = previous === null ? [current] : [current, previous];
  return {
    ...{ by, ties: rules.ties, period, comparePeriod },
    compareDataset: compareWith ? { slug: compareWith.slug, title: compareWith.title } : null,
    of: placedBy(current.known, per).length,
    previousOf: previous && placedBy(previous.known, per).length,
    attacks: toCount(current.total),
    unknown: { attacks: toCount(current.unknown), share: share(current.unknown, current.total) },
    listing: null,
    unranked: unranked(by, ever, periods).filter(isTold),
    population: refused === null ? { ...POPULATION } : { refused },
    denominator: per && { per, of: 'inhabitants', ...POPULATION },
    withoutPopulation: withoutPopulation(periods, per).filter(isTold),
    agreement: per && orderAgreement(current.known, placedBy(current.known, per)),
    entries: entries(by, { ...rules, isPerMillion: refused === null }, current, previous).filter(isTold),
    comparable: previous !== null,
    reason: comparePeriod === null ? null : reason,
  };
}

function entries(
  by: Dimension,
  { isPerMillion, ...rules }: RankingRules & { isPerMillion: boolean },
  current: Tallies,
  previous: Tallies | null,
): RankingEntry[] {
  return rankingEntries(current, previous, rules).map((entry) => ({
    ...entry,
    name: keyName(by, entry.key),
    share: share(entry.attacks, current.total),
    perMillion: isPerMillion ? attacksPerMillion(entry.key, entry.attacks) : null,
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
