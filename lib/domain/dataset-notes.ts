import type { RankingAnswer } from './answer';
import type { Period } from './fact';
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

/** What a dataset's numbers are of: the dataset, the period where the answer has one, and the passport. */
export function datasetNotes(
  { title, passport: { holds, ...stated } }: { title: string; passport: Passport },
  { period, comparePeriod, compareDataset, ties, listing, denominator, population, rule }: Noted = {},
): Notes {
  return {
    dataset: title,
    ...(period ? { period: `${period.from} to ${period.to}` } : {}),
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

function denominatorText({ per, of, year, source }: NonNullable<Noted['denominator']>): string {
  return `per ${per} ${of}, ${year}, ${source}`;
}

/** Notes as lines that a reader of CSV may skip: "# period: …". */
export function noteLines(notes: Notes): string {
  return Object.entries(notes).map(noteLine).join('');
}

function noteLine([field, value]: [string, Notes[string]]): string {
  const text = (typeof value === 'string' ? value : (value ?? []).join(' and ')) || 'not stated';
  return `# ${field}: ${text.replaceAll(/\s+/g, ' ')}\n`;
}
