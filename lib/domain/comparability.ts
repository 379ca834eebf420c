import type { Dimension } from './fact';
import type { Passport } from './passport';

/** What must be the same, and how a difference is said. Texts are compared without regard to case and spaces. */
const MUST_MATCH = {
  holds: 'what the dataset holds, counts or places,',
  measure: 'what one attack is',
  status: 'the status',
  timeZone: 'the time zone, and so when a day begins,',
  timePrecision: 'the finest time that is told apart',
  sensorBase: 'where the counting stood',
  countryMethod: 'how countries were found',
  denominator: 'what counts are divided by',
  tieRule: 'how ties are ranked',
  missingRule: 'how missing data is ranked',
} as const satisfies Partial<Record<keyof Passport, string>>;

/**
 * Why rankings under two passports must not be compared, in words; null when they may.
 * @param by what is ranked; a side must be covered by both
 */
export function whyNotComparable(a: Passport, b: Passport, by: Dimension): string | null {
  const isSide = by === 'source' || by === 'target';
  const uncovered = isSide && !(a.sides.includes(by) && b.sides.includes(by));
  const reasons = [
    ...(uncovered ? [`only one of them says anything about ${by}s`] : []),
    ...(Object.keys(MUST_MATCH) as (keyof typeof MUST_MATCH)[])
      .filter((field) => plain(a[field]) !== plain(b[field]))
      .map((field) => `${MUST_MATCH[field]} differs (${told(a, field)} and ${told(b, field)})`),
  ];
  return reasons.length === 0 ? null : `The two rankings are not comparable: ${reasons.join('; ')}.`;
}

/** A dataset that does not say what it holds holds counts. */
function told(passport: Passport, field: keyof typeof MUST_MATCH): string {
  return quoted(field === 'holds' ? (passport.holds ?? 'counts') : passport[field]);
}

function plain(value: string | null | undefined): string {
  return (value ?? '').trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

function quoted(value: string | null | undefined): string {
  return value === null || value === undefined || value.trim() === '' ? 'not stated' : `“${value.trim()}”`;
}
