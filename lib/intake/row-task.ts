import { plainColumns } from './plain-columns';
import type { Plan } from './plan';
import type { Sniff } from './sniff-result';

/** The texts of a row that its facts are summed by. */
export const TEXTS = ['source_text', 'target_text', 'organisation', 'type'] as const;
export type TextName = (typeof TEXTS)[number];

/** The columns, from 0, of which the rows of a file are summed where they are plain; null where none is. */
export interface PlainColumns {
  time: number | null;
  /** Null: each row is one attack. */
  attacks: number | null;
  texts: Record<TextName, number | null>;
}

/** What is to be done with the rows of a file. Plain data, so that it can be sent to another thread. */
export interface RowTask {
  /** A file in UTF-8. */
  path: string;
  /** Where the files of the outcome go. */
  folder: string;
  delimiter: string;
  /** Lines above the last line of the header; −1 where the header was put in front of the first line. */
  skipLines: number;
  /** Of the header. */
  fields: number;
  /** Null: no row may be taken for plain. */
  plain: PlainColumns | null;
}

/** What became of the rows of a file. */
export interface RowsRead {
  /** The header is one. */
  records: number;
  /** Rows that were summed; the others stand in {@link othersPath}. */
  summed: number;
  /** The distinct texts of the summed rows with their numbers, by the column they are of. */
  words: Record<TextName, [number: number, text: string][]>;
  /** The smallest fineness of a summed time, as an index into PRECISIONS. */
  fineness: number;
  /** Of the other rows: most fields, bytes of the longest, and whether a field holds a line end. */
  others: { fields: number; longest: number; innerLines: boolean };
}

/**
 * Parquet of numbers: `slice` (a part of the file), `time` (quarter of an hour since 1970 × 4, + 1 where it is of a local clock, + 2
 * where the counts are zero), the texts by their numbers, `rows`, `attacks`. In a slice no two have the same key.
 */
export const sumsPath = (folder: string) => `${folder}/sums.parquet`;

/** CSV as RFC 4180 has it: the number of the row, its line, its {@link DAMAGE}, and its fields. */
export const othersPath = (folder: string) => `${folder}/others.csv`;

/** What is wrong with the quotes of a row, by its sign. */
export const DAMAGE = {
  lines: 'a quote is not closed on its line, so that the lines after it were read as one field',
  text: 'text stands after a closing quote',
} as const;

/** What is to be done with the rows of a file that was sniffed. */
export function rowTask(path: string, folder: string, sniff: Sniff, plan: Plan): RowTask {
  return {
    ...{ path, folder, delimiter: sniff.delimiter, skipLines: sniff.headerLine - 1 },
    ...{ fields: sniff.header.length, plain: plainColumns(plan) },
  };
}
