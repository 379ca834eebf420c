const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt', 'it', 'nl'];

/** Texts by what they name, lower case, without a point at the end. */
function namesOf(style: Intl.DateTimeFormatOptions, times: readonly number[]): Map<string, number> {
  const names = new Map<string, number>();
  for (const language of LANGUAGES) {
    const format = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' });
    for (const [index, time] of times.entries()) {
      names.set(format.format(time).toLowerCase().replace(/\.$/, ''), index + 1);
    }
  }
  return names;
}

const MONTHS = Array.from({ length: 12 }, (_, month) => Date.UTC(2000, month, 15));
/** From a Monday on. */
const DAYS = Array.from({ length: 7 }, (_, day) => Date.UTC(2000, 0, 3 + day));

/** The names of months, long and short, by their number from 1. No text names two of them. */
export const MONTH_NAMES: ReadonlyMap<string, number> = new Map([
  ...namesOf({ month: 'long' }, MONTHS),
  ...namesOf({ month: 'short' }, MONTHS),
  ['sept', 9],
]);

const DAY_NAMES = new Map([...namesOf({ weekday: 'long' }, DAYS), ...namesOf({ weekday: 'short' }, DAYS)]);

/** Longest first, so that no name is taken for the beginning of another. */
function anyOf(names: Iterable<string>): string {
  return [...names].sort((a, b) => b.length - a.length).join('|');
}

/** Regular expressions, for DuckDB and JavaScript alike: the name of a month as a group, and of a day that may precede. */
export const MONTH_PATTERN = `(${anyOf(MONTH_NAMES.keys())})`;
export const WEEKDAY_PATTERN = `(?:(?:${anyOf(DAY_NAMES.keys())}|tues|thurs)[.]?,? +)?`;
