import type { Named } from '@/lib/domain/answer';
import { toCount } from '@/lib/domain/count';
import type { Dimension } from '@/lib/domain/fact';
import { perInhabitant } from '@/lib/domain/per-million';
import { populationOf } from '@/lib/domain/population';
import { ProblemError } from '@/lib/domain/problem-error';
import type { Tally } from '@/lib/domain/rank';
import type { Denominator, TieRule } from '@/lib/domain/rank-rules';
import { whyNotPerMillion } from '@/lib/domain/why-not-per-million';
import type { QuestionContext } from './ask';
import { keyName } from './key-name';
import type { Tallies } from './tallies';

/** By what entities are placed. */
export interface RankingRules {
  ties: TieRule;
  /** Null: by attacks. */
  per: Denominator | null;
  /** What the counts are rounded to the nearest multiple of; 1: exact. */
  rounding: bigint;
}

/** What entities are placed by. Only the order of the numbers means something, and who is left out. */
export function placedBy(known: readonly Tally[], per: Denominator | null): readonly Tally[] {
  return per === null ? known : perInhabitant(known);
}

/** Refuses a denominator that would mean nothing. @throws ProblemError 422 with the reason */
export function requireDenominator(
  { dataset }: QuestionContext,
  by: Dimension,
  per: Denominator | null,
): void {
  const reason = per === null ? null : whyNotPerMillion(dataset.passport, by);
  if (reason !== null) throw new ProblemError(422, reason, [{ field: 'per', message: reason }]);
}

/** Who has attacks in one of the periods and no population, and so no place per million, by attacks of the first. */
export function withoutPopulation(
  periods: readonly Tallies[],
  per: Denominator | null,
): (Named & { attacks: string | number })[] {
  if (per === null) return [];
  const counts = new Map<string, bigint>(
    periods.flatMap(({ known }) => known.map(([key]) => [key, 0n] as const)),
  );
  for (const [key, attacks] of periods[0]?.known ?? []) counts.set(key, attacks);
  return [...counts]
    .filter(([key]) => populationOf(key) === null)
    .map(([key, attacks]) => ({ key, name: keyName('source', key), attacks: toCount(attacks) }));
}
