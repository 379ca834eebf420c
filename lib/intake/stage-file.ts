import { join } from 'node:path';
import { IntakeError } from './intake-error';
import type { Scratch } from './open-scratch';
import { plainRowSql } from './plain-row-sql';
import type { Plan } from './plan';
import { rewriteFile } from './rewrite-file';
import { type Findings, scanRecords } from './scan-records';
import type { Sniff } from './sniff-result';
import { sqlPath, sqlText } from './sql-text';
import { sumPlainRows } from './sum-plain-rows';

/** Stands for a field that is not there, so that it differs from an empty one. */
const NO_SUCH_TEXT = '\u0001missing\u0001';

export interface StageOptions {
  signal?: AbortSignal | undefined;
  /** Told the share that is done, 0 to 1. */
  onProgress(share: number): void;
}

/**
 * Reads a file, header left out: plain rows are summed into `plain` ({@link sumPlainRows}), the others staged as
 * text in `stage`: `record`, the number of the row from 1, and columns c0, c1, …; those beyond the header's hold
 * surplus fields; a field that the row lacks is null. Also makes `lines` and `damage` ({@link scanRecords}).
 * @returns the number of `c` columns and of rows.
 * @throws IntakeError when the file cannot be divided into rows; Error when DuckDB finds other rows than the scan.
 */
export async function stageFile(
  scratch: Scratch,
  path: string,
  sniff: Sniff,
  plan: Plan,
  options: StageOptions,
) {
  const layout = {
    delimiter: sniff.delimiter,
    skipLines: sniff.headerLine - 1,
    signal: options.signal,
    onProgress: (share: number) => options.onProgress(share * 0.3),
  };
  const findings = await scanRecords(scratch, path, layout);
  if (findings.records < 2) throw new IntakeError(422, 'The file has a header but no row. Add the rows.');
  const columns = Math.max(findings.fields, sniff.header.length);
  const readable = findings.odd ? join(scratch.directory, 'plain.csv') : path;
  if (findings.odd) await rewriteFile(path, readable, layout);
  const skip = findings.odd ? 0 : Math.max(0, layout.skipLines);
  const source = readCsv(readable, layout.delimiter, skip, columns, findings);
  // Damaged rows are known by their number, which costs a pass of its own; rankings are short.
  const plain = findings.damaged || plan.holds === 'places' ? null : plainRowSql(plan, columns);
  const rows = BigInt(findings.records - 1);
  const onProgress = (share: number) => options.onProgress(0.3 + share * 0.7);
  const summed = await sumPlainRows(scratch, plain, source, onProgress);
  const staged = await stageOthers(scratch, summed.isPlain, source, rows - summed.rows);
  if (summed.rows + staged !== rows) {
    throw new Error(`The file has ${rows} rows, but ${summed.rows} were summed and ${staged} staged.`);
  }
  return { columns, rows };
}

/** Numbering rows takes the file in order, which is slower: where all are staged, the table numbers them. */
async function stageOthers(scratch: Scratch, isPlain: string | null, source: string, others: bigint) {
  if (isPlain === null) {
    await scratch.run(`create table texts as select * from ${source}`);
    await scratch.run('create view stage as select rowid + 1 as record, * from texts');
  } else if (others === 0n) {
    await scratch.run(`create table stage as select 0::bigint as record, * from ${source} limit 0`);
  } else {
    await scratch.run(`create table stage as
      select * from (select row_number() over () as record, * from ${source}) where (${isPlain}) is not true`);
  }
  const [staged] = await scratch.rows('select count(*)::hugeint as rows from stage');
  return BigInt(String(staged?.rows));
}

/** Quotes may hold line ends only when one thread reads; records may be as long as the scan allows. */
function readCsv(path: string, delimiter: string, skip: number, columns: number, findings: Findings): string {
  const names = Array.from({ length: columns }, (_, index) => `c${index}: 'VARCHAR'`);
  const longest = Math.max(2 << 20, findings.longest * 2 + 16);
  return `read_csv(${sqlPath(path)}, auto_detect = false, header = true, columns = {${names.join(', ')}},
    delim = ${sqlText(delimiter)}, quote = '"', escape = '"', skip = ${skip}, nullstr = ${sqlText(NO_SUCH_TEXT)},
    strict_mode = false, null_padding = true, max_line_size = ${longest}, buffer_size = ${longest * 16},
    parallel = ${!findings.innerLines})`;
}
