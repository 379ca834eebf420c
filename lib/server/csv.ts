import 'server-only';
import { stringify } from 'csv-stringify/sync';
import { type Notes, noteLines } from '@/lib/domain/dataset-notes';

type Cell = string | number | boolean | null;
export type Row = Record<string, Cell>;

/**
 * Writes rows as CSV, RFC 4180, the notes in front as `#` lines. Cells that a spreadsheet would run as a formula get an
 * apostrophe in front.
 */
export function toCsv(rows: readonly Row[], columns: readonly string[], notes: Notes = {}): string {
  const cast = { boolean: String };
  const body = stringify([...rows], { header: true, columns: [...columns], escape_formulas: true, cast });
  return `${noteLines(notes)}${body}`;
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
