import type { Scratch } from './open-scratch';
import type { Findings } from './scan-records';
import { sliceFile } from './slice-file';
import { sqlPath, sqlText } from './sql-text';

/** Stands for a field that is not there, so that it differs from an empty one. */
const NO_SUCH_TEXT = '\u0001missing\u0001';

/** A file as DuckDB is to read it. */
export interface Readable {
  path: string;
  bytes: number;
  delimiter: string;
  /** Lines before the last line of the header. */
  skip: number;
  /** Of the table that is read, c0, c1, … */
  columns: number;
  findings: Findings;
}

/** Part of a file as SQL. */
export interface Part {
  source: string;
  /** As many as its lines, unless lines are blank; NaN when nobody counted. */
  rows: number;
  /** Told the share of the part that is done, 0 to 1. */
  onProgress(share: number): void;
}

/** The whole file as one relation, header left out. */
export function wholeSql(readable: Readable): string {
  return readCsv(readable, readable.path, true);
}

/** The file in parts, one after the other; as one where a line may end within a row. */
export async function* readParts(
  scratch: Scratch,
  readable: Readable,
  onProgress: (share: number) => void,
): AsyncGenerator<Part> {
  if (readable.findings.innerLines) {
    yield { source: wholeSql(readable), rows: Number.NaN, onProgress };
    return;
  }
  let before = 0;
  for await (const slice of sliceFile(readable.path, scratch.directory, readable.skip + 1)) {
    const share = slice.bytes / readable.bytes;
    const done = before;
    yield {
      source: readCsv(readable, slice.path, false),
      rows: slice.lines,
      onProgress: (part) => onProgress(done + part * share),
    };
    before += share;
  }
}

/** Quotes may hold line ends only when one thread reads; records may be as long as the scan allows. */
function readCsv({ delimiter, skip, columns, findings }: Readable, path: string, isWhole: boolean): string {
  const names = Array.from({ length: columns }, (_, index) => `c${index}: 'VARCHAR'`);
  const longest = Math.max(64 << 10, findings.longest * 2 + 16);
  return `read_csv(${sqlPath(path)}, auto_detect = false, header = ${isWhole}, columns = {${names.join(', ')}},
    delim = ${sqlText(delimiter)}, quote = '"', escape = '"', skip = ${isWhole ? skip : 0},
    nullstr = ${sqlText(NO_SUCH_TEXT)}, strict_mode = false, null_padding = true, max_line_size = ${longest},
    buffer_size = ${Math.max(8 << 20, longest * 16)}, parallel = ${!findings.innerLines})`;
}
