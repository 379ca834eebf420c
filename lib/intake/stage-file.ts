import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type BytesSeen, bytesSeen } from './bytes-seen';
import { IntakeError } from './intake-error';
import type { Scratch } from './open-scratch';
import { plainRowSql } from './plain-row-sql';
import type { Plan } from './plan';
import { type Readable, readParts, wholeSql } from './read-parts';
import { rewriteFile } from './rewrite-file';
import { LONGEST_RECORD } from './scan-file';
import { type Findings, type Layout, noteNoDamage, scanRecords } from './scan-records';
import type { Sniff } from './sniff-result';
import { sumPlainRows } from './sum-plain-rows';

export interface StageOptions {
  signal?: AbortSignal | undefined;
  /** Told the share that is done, 0 to 1. */
  onProgress(share: number): void;
}

/**
 * Reads a file, header left out: plain rows are summed into `plain_sums` ({@link sumPlainRows}), the others staged as
 * text in `stage`: `record`, the number of the row from 1, and columns c0, c1, …; those beyond the header's hold
 * surplus fields; a field that the row lacks is null. Also makes `lines` and `damage` ({@link scanRecords}).
 * @returns the number of `c` columns and of rows.
 * @throws IntakeError when the file cannot be divided into rows; Error when DuckDB finds other rows than were counted.
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
  const seen = await bytesSeen(path);
  const isCounted = seen.lines !== null && seen.longest <= LONGEST_RECORD;
  const findings = isCounted
    ? await countLines(scratch, seen, layout)
    : await scanRecords(scratch, path, layout);
  if (findings.records < 2) throw new IntakeError(422, 'The file has a header but no row. Add the rows.');
  const file = await readableFile(scratch, path, sniff, layout, findings);
  // Damaged rows are known by their number, which costs a pass of its own; rankings are short.
  const plain = findings.damaged || plan.holds === 'places' ? null : plainRowSql(plan, file.columns);
  const rows = BigInt(findings.records - 1);
  const onProgress = (share: number) => options.onProgress(0.3 + share * 0.7);
  const summed = await sumPlainRows(scratch, plain, () => readParts(scratch, file, onProgress));
  const others = rows - summed.rows;
  const columns = isCounted ? await widest(scratch, path, sniff, layout, others) : file.columns;
  file.columns = Math.max(file.columns, columns);
  const staged = await stageOthers(scratch, summed.isPlain, wholeSql(file), others);
  if (summed.rows + staged !== rows) {
    throw new Error(`The file has ${rows} rows, but ${summed.rows} were summed and ${staged} staged.`);
  }
  return { columns, rows };
}

/** Where each line is one record, the lines are all that a scan would find, but for the number of fields. */
async function countLines(
  scratch: Scratch,
  { lines, longest }: BytesSeen,
  layout: Layout,
): Promise<Findings> {
  await noteNoDamage(scratch, layout.skipLines + 1);
  const records = (lines ?? 0) - Math.max(0, layout.skipLines);
  return { records, fields: 0, longest, innerLines: false, damaged: false, odd: false };
}

/** One more column than the header has, where nobody counted fields, tells the rows with more. */
async function readableFile(
  scratch: Scratch,
  path: string,
  sniff: Sniff,
  layout: Layout,
  findings: Findings,
): Promise<Readable> {
  const { odd, fields } = findings;
  const readable = odd ? join(scratch.directory, 'plain.csv') : path;
  if (odd) await rewriteFile(path, readable, layout);
  const { size } = await stat(readable);
  return {
    path: readable,
    bytes: size,
    delimiter: sniff.delimiter,
    skip: odd ? 0 : Math.max(0, layout.skipLines),
    columns: fields === 0 ? sniff.header.length + 1 : Math.max(fields, sniff.header.length),
    findings,
  };
}

/** Only rows that are looked at one by one may have more fields than the header: now they are counted. */
async function widest(scratch: Scratch, path: string, sniff: Sniff, layout: Layout, others: bigint) {
  if (others === 0n) return sniff.header.length;
  const { fields } = await scanRecords(scratch, path, layout);
  return Math.max(fields, sniff.header.length);
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
