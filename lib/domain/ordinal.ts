const SUFFIX: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const rules = new Intl.PluralRules('en', { type: 'ordinal' });

/** "1st", "22nd", "13th", "1,031st"; "=31st" when tied. */
export function ordinal(place: number, tied = false): string {
  return `${tied ? '=' : ''}${place.toLocaleString('en')}${SUFFIX[rules.select(place)] ?? 'th'}`;
}
