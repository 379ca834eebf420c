import 'server-only';
import { stringify } from 'csv-stringify/sync';
import type { RankingAnswer } from '@/lib/domain/answer';
import type { Period } from '@/lib/domain/fact';
import type { Passport } from '@/lib/domain/passport';
import type { TieRule } from '@/lib/domain/rank-rules';

type Cell = string | number | boolean | null;
export type Row = Record<string, Cell>;

/** What stands in front of the numbers, by field. */
type Notes = Readonly<Record<string, string | readonly string[] | null>>;

/**
 * Writes rows as CSV, RFC 4180, the notes in front as `#` lines. Cells that a spreadsheet would run as a formula get an
 * apostrophe in front.
 */
export function toCsv(rows: readonly Row[], columns: readonly string[], notes: Notes = {}): string {
  const cast = { boolean: String };
  const body = stringify([...rows], { header: true, columns: [...columns], escape_formulas: true, cast });
  return `${Object.entries(notes).map(noteLine).join('')}${body}`;
}

/** What an answer says about itself. */
interface Noted {
  period?: Period | null;
  comparePeriod?: Period | null;
  compareDataset?: RankingAnswer['compareDataset'];
  ties?: TieRule;
  listing?: RankingAnswer['listing'];
  denominator?: RankingAnswer['denominator'];
  /** By which rule something was found. */
  rule?: string;
}

/** What a dataset's numbers are of: the dataset, the period where the answer has one, and the passport. */
export function datasetNotes(
  { title, passport: { holds, ...stated } }: { title: string; passport: Passport },
  { period, comparePeriod, compareDataset, ties, listing, denominator, rule }: Noted = {},
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
    ...(denominator ? { denominator: denominatorText(denominator) } : {}),
  };
}

function denominatorText({ per, of, year, source }: NonNullable<Noted['denominator']>): string {
  return `per ${per} ${of}, ${year}, ${source}`;
}

function noteLine([field, value]: [string, Notes[string]]): string {
  const text = (typeof value === 'string' ? value : (value ?? []).join(' and ')) || 'not stated';
  return `# ${field}: ${text.replaceAll(/\s+/g, ' ')}\n`;
}

/** Columns of what is no question, in order. */
export const CSV_COLUMNS = {
  uploads: ['id', 'filename', 'publishedAt', 'rows', 'attacks', 'rejectedRows', 'sha256', 'state'],
  datasets: ['slug', 'title', 'status', 'measure', 'from', 'to', 'rows', 'attacks', 'uploads'],
  claims: [
    ...['id', 'topic', 'status', 'value', 'unit', 'start', 'end'],
    ...['speaker', 'outlet', 'url', 'publishedOn'],
    ...['about', 'window', 'role', 'note', 'conflictsWith', 'retiredAt'],
  ],
  check: ['claim', 'said', 'attacks', 'rank', 'of', 'verdict', 'factor', 'sentence'],
} as const;
