const SUFFIX: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const rules = new Intl.PluralRules('en', { type: 'ordinal' });

/** "1st", "22nd", "13th"; "=31st" when tied. */
export function ordinal(place: number, tied = false): string {
  return `${tied ? '=' : ''}${place}${SUFFIX[rules.select(place)] ?? 'th'}`;
}
