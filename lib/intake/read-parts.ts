import { createReadStream } from 'node:fs';
import type { Scratch } from './open-scratch';
import type { Findings } from './scan-records';
import { sliceFile } from './slice-file';
import { sqlPath, sqlText } from './sql-text';

const CHUNK_BYTES = 4 << 20;

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
  /** Told the share of the part that is done, 0 to 1. */
  onProgress(share: number): void;
}

/** The whole file as one relation, header left out. */
export function wholeSql(readable: Readable): string {
  return readCsv(readable, readable.path, true);
}

/**
 * The file in parts, one after the other; as one where a line may end within a row.
 * @param chunks its bytes, where somebody else reads them
 */
export async function* readParts(
  scratch: Scratch,
  readable: Readable,
  onProgress: (share: number) => void,
  chunks?: AsyncIterable<Buffer>,
): AsyncGenerator<Part> {
  if (readable.findings.innerLines) {
    yield { source: wholeSql(readable), onProgress };
    return;
  }
  let before = 0;
  const bytes = chunks ?? createReadStream(readable.path, { highWaterMark: CHUNK_BYTES });
  for await (const slice of sliceFile(bytes, scratch.directory, readable.skip + 1)) {
    const share = slice.bytes / readable.bytes;
    const done = before;
    yield {
      source: readCsv(readable, slice.path, false),
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
