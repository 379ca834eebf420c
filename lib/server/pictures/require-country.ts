import 'server-only';
import { isCountryCode, UNKNOWN_COUNTRY } from '@/lib/domain/country';
import { type Dimension, isSide } from '@/lib/domain/fact';
import { ProblemError } from '@/lib/domain/problem-error';

/** Refuses a key that is no country's code where countries are told apart. @throws ProblemError 422 */
export function requireCountry(key: string | undefined, by: Dimension | undefined): void {
  if (key === undefined || by === undefined || !isSide(by)) return;
  if (isCountryCode(key) || key === UNKNOWN_COUNTRY) return;
  const message = 'is no country’s code: two letters of ISO 3166-1, XK, or ZZ';
  throw new ProblemError(422, `“${key}” ${message}.`, [{ field: 'key', message }]);
}
