import { type Dimension, isSide } from './fact';
import type { Passport } from './passport';

/** Words of a measure that counts nothing, and cannot be divided among inhabitants. */
const NO_COUNT = /\b(places?|ranks?|rankings?|shares?|per ?cent|percentages?|index|scores?|ratio|rate)\b|%/i;

/** Why attacks per million inhabitants would mean nothing, in words; null when they do mean something. */
export function whyNotPerMillion(
  { measure, denominator }: Pick<Passport, 'measure' | 'denominator'>,
  by: Dimension,
): string | null {
  if (!isSide(by)) {
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
