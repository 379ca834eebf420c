import type { Dimension } from './fact';
import type { Passport } from './passport';
import { populationOf } from './population';
import type { Tally } from './rank';

/** Words of a measure that counts nothing, and cannot be divided among inhabitants. */
const NO_COUNT = /\b(places?|ranks?|rankings?|shares?|per ?cent|percentages?|index|scores?|ratio|rate)\b|%/i;

/** Why attacks per million inhabitants would mean nothing, in words; null when they do mean something. */
export function whyNotPerMillion(
  { measure, denominator }: Pick<Passport, 'measure' | 'denominator'>,
  by: Dimension,
): string | null {
  if (by === 'organisation' || by === 'type') {
    return 'Only countries have inhabitants: rank organisations and attack types by attacks.';
  }
  if (denominator !== null) {
    return `The counts are divided already, by ${denominator}: to divide them again would mean nothing.`;
  }
  if (NO_COUNT.test(beforeRemark(measure))) {
    return `“${measure}” is not a count of attacks, and cannot be divided by inhabitants.`;
  }
  return null;
}

/** "One detection by a sensor; the ranking was never named": what follows the semicolon is about the count. */
function beforeRemark(measure: string): string {
  return measure.split(';')[0] ?? measure;
}

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
