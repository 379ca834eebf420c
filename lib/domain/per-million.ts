import { populationOf } from './population';
import type { Tally } from './rank';

/** Large enough that two rates of different size never round to the same number: populations are below 10^10. */
const SCALE = 10n ** 20n;

/**
 * Attacks per inhabitant, times 10^20, for ranking alone: the order and the ties are exact. Countries without a
 * population are left out.
 */
export function perInhabitant(tallies: readonly Tally[]): Tally[] {
  return tallies.flatMap(([key, attacks]): Tally[] => {
    const people = populationOf(key);
    return people === null ? [] : [[key, (BigInt(attacks) * SCALE) / BigInt(people)]];
  });
}

/** Attacks per million inhabitants; null for a country without a population. */
export function attacksPerMillion(key: string, attacks: bigint): number | null {
  const people = populationOf(key);
  return people === null ? null : (Number(attacks) * 1_000_000) / people;
}
