import type { Dimension, Filters, Period } from '@/lib/domain/fact';
import { eligible, type Tally } from '@/lib/domain/rank';
import { ask, type QuestionContext } from './ask';

/** Attacks of a period by entity. `unknown` are those of no entity: country unknown, name not stated. */
export interface Tallies {
  /** Entities with attacks, most first. */
  known: (readonly [key: string, attacks: bigint])[];
  unknown: bigint;
  /** `known` and `unknown` together. */
  total: bigint;
}

/**
 * Counts the attacks of every entity. A filter on the ranked dimension itself is left out: places are among all, and a
 * country that was picked out is not the first of one.
 */
export async function tallies(
  context: QuestionContext,
  { by, period, filters }: { by: Dimension; period: Period | null; filters: Filters },
): Promise<Tallies> {
  const rows = await ask(context, { period, dimensions: [by], filters: without(filters, by) });
  const all = rows.map((row) => [row.keys[by] ?? '', row.attacks] as const);
  const known = eligible(all).map(([key, attacks]: Tally) => [key, BigInt(attacks)] as const);
  const total = sum(all);
  return { known, unknown: total - sum(known), total };
}

/** An entity's attacks; undefined when it has none. */
export function countOf({ known }: Tallies, key: string): bigint | undefined {
  return known.find(([name]) => name === key)?.[1];
}

/** The filters less the one of a dimension. */
export function without(filters: Filters, dimension: Dimension): Filters {
  return Object.fromEntries(Object.entries(filters).filter(([name]) => name !== dimension));
}

function sum(counts: readonly (readonly [string, bigint])[]): bigint {
  return counts.reduce((total, [, attacks]) => total + attacks, 0n);
}
