import type { RankingAnswer } from './answer';
import { countryName } from './country';
import { DIMENSIONS, isSide, type Period } from './fact';
import type { Passport } from './passport';
import type { TieRule } from './rank-rules';

/** What stands in front of the numbers, by field. */
export type Notes = Readonly<Record<string, string | readonly string[] | null>>;

/** What an answer says about itself. */
interface Noted {
  period?: Period | null;
  comparePeriod?: Period | null;
  compareDataset?: RankingAnswer['compareDataset'];
  ties?: TieRule;
  listing?: RankingAnswer['listing'];
  denominator?: RankingAnswer['denominator'];
  population?: RankingAnswer['population'];
  /** By which rule something was found. */
  rule?: string;
}

/**
 * What a dataset's numbers are of: the dataset, the period where the answer has one, what the question left out, and the
 * passport.
 */
export function datasetNotes(
  { title, passport: { holds, ...stated } }: { title: string; passport: Passport },
  { period, comparePeriod, compareDataset, ties, listing, denominator, population, rule }: Noted = {},
  asked: URLSearchParams = new URLSearchParams(),
): Notes {
  return {
    dataset: title,
    ...(period ? { period: `${period.from} to ${period.to}` } : {}),
    ...askedNotes(asked, stated.timeZone),
    ...(comparePeriod ? { 'compared with': `${comparePeriod.from} to ${comparePeriod.to}` } : {}),
    ...(compareDataset ? { 'compared with the dataset': compareDataset.title } : {}),
    ...stated,
    ...(holds ? { holds } : {}),
    ...(listing ? { list: listing.isComplete ? 'complete' : 'places are missing in it: of N listed' } : {}),
    // The rule that was asked for, which may be another than the passport's.
    ...(ties ? { tieRule: ties } : {}),
    ...(rule ? { rule } : {}),
    ...(population && 'year' in population ? { population: `${population.year}, ${population.source}` } : {}),
    ...(denominator ? { denominator: denominatorText(denominator) } : {}),
  };
}

/** The choices of a question without which its numbers would look like those of all attacks, in the passport's own zone. */
function askedNotes(asked: URLSearchParams, timeZone: string): Notes {
  const [zone, rounding] = [asked.get('tz'), asked.get('rounding')];
  const only = DIMENSIONS.filter((by) => asked.has(by)).map((by) => [
    `only ${by}`,
    asked.getAll(by).map((key) => (isSide(by) ? `${countryName(key)} (${key})` : key || 'not stated')),
  ]);
  return {
    ...(zone === null || zone === timeZone ? {} : { 'times in': zone }),
    ...Object.fromEntries(only),
    ...(rounding === null ? {} : { 'counts rounded to': rounding }),
  };
}

function denominatorText({ per, of, year, source }: NonNullable<Noted['denominator']>): string {
  return `per ${per} ${of}, ${year}, ${source}`;
}

/**
 * Notes as lines that a reader of CSV may skip: "# period: …". A spreadsheet takes what follows a comma in them for a cell,
 * so what it would run as a formula there, or read as quoted, gets an apostrophe in front.
 */
export function noteLines(notes: Notes): string {
  return Object.entries(notes).map(noteLine).join('');
}

function noteLine([field, value]: [string, Notes[string]]): string {
  const text = (typeof value === 'string' ? value : (value ?? []).join(' and ')) || 'not stated';
  const safe = text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/([,;] *)(?=["=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g, "$1'");
  return `# ${field}: ${safe}\n`;
}
