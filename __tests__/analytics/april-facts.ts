import type { TestFact } from '../support/store-fixture';

const ON_1 = '2019-04-01T12:00:00-05:00';
const ON_10 = '2019-04-10T12:00:00-05:00';
const ON_11 = '2019-04-11T12:00:00-05:00';

/**
 * A small dataset to compute by hand, in the days of America/Guayaquil. By source:
 *
 * | day | US | GB | DE | FR | BR | CO | unknown | all |
 * |---|---|---|---|---|---|---|---|---|
 * | 1 April | | | | | | 4 | | 4 |
 * | 10 April | 10 | 6 | 6 | | 2 | | 1 | 25 |
 * | 11 April | 12 | 20 | | 12 | 3 | | 5 | 52 |
 */
export const APRIL_FACTS: TestFact[] = [
  { at: ON_1, source: 'CO', target: 'EC', organisation: 'Bank', attacks: 4 },
  { at: ON_10, source: 'US', target: 'EC', organisation: 'Bank', attacks: 10 },
  { at: ON_10, source: 'GB', target: 'EC', organisation: 'Ministry', attacks: 6 },
  { at: ON_10, source: 'DE', target: 'EC', organisation: 'Ministry', attacks: 6 },
  { at: ON_10, source: 'BR', target: 'EC', attacks: 2 },
  { at: ON_10, source: 'ZZ', target: 'EC', attacks: 1 },
  { at: ON_11, source: 'US', target: 'EC', organisation: 'other', attacks: 12 },
  { at: ON_11, source: 'GB', target: 'EC', organisation: 'Ministry', attacks: 15 },
  { at: '2019-04-11T23:45:00-05:00', source: 'GB', target: 'BR', organisation: '__proto__', attacks: 5 },
  { at: '2019-04-11T00:00:00-05:00', source: 'FR', target: 'EC', organisation: 'Bank', attacks: 12 },
  { at: ON_11, source: 'BR', target: 'EC', attacks: 3 },
  { at: ON_11, source: 'ZZ', target: 'EC', attacks: 5 },
];

/** A day of April 2019 in America/Guayaquil, or from one to the end of another. */
export function april(first: number, last = first): { from: string; to: string } {
  const midnight = (day: number): string => `2019-04-${String(day).padStart(2, '0')}T00:00:00-05:00`;
  return { from: midnight(first), to: midnight(last + 1) };
}
