import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { bytesSeen } from './bytes-seen';
import { IntakeError } from './intake-error';
import type { Scratch } from './open-scratch';
import { plainRowSql } from './plain-row-sql';
import type { Plan } from './plan';
import { readParts, wholeSql } from './read-parts';
import { countedFindings, isCounted, readableFile } from './readable-file';
import { rewriteFile } from './rewrite-file';
import { type Findings, type Layout, noteNoDamage, scanRecords } from './scan-records';
import type { Sniff } from './sniff-result';
import { type PlainSums, sumPlainRows } from './sum-plain-rows';

export interface StageOptions {
  signal?: AbortSignal | undefined;
  /** Where the plain rows are summed in `scratch` already. */
  summed: PlainSums | null;
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
  const areLinesCounted = isCounted(seen);
  const findings = areLinesCounted ? countedFindings(seen, sniff) : await scanRecords(scratch, path, layout);
  if (areLinesCounted) await noteNoDamage(scratch, layout.skipLines + 1);
  if (findings.records < 2) throw new IntakeError(422, 'The file has a header but no row. Add the rows.');
  const file = await plainFile(scratch, path, sniff, layout, findings);
  // Damaged rows are known by their number, which costs a pass of its own; rankings are short.
  const plain = findings.damaged || plan.holds === 'places' ? null : plainRowSql(plan, file.columns);
  const rows = BigInt(findings.records - 1);
  const onProgress = (share: number) => options.onProgress(0.3 + share * 0.7);
  const parts = () => readParts(scratch, file, onProgress);
  const summed = options.summed ?? (await sumPlainRows(scratch, plain, parts));
  const others = rows - summed.rows;
  const columns = areLinesCounted ? await widest(scratch, path, sniff, layout, others) : file.columns;
  file.columns = Math.max(file.columns, columns);
  const staged = await stageOthers(scratch, summed.isPlain, wholeSql(file), others);
  if (summed.rows + staged !== rows) {
    throw new Error(`The file has ${rows} rows, but ${summed.rows} were summed and ${staged} staged.`);
  }
  return { columns, rows };
}

async function plainFile(scratch: Scratch, path: string, sniff: Sniff, layout: Layout, findings: Findings) {
  const plain = findings.odd ? join(scratch.directory, 'plain.csv') : path;
  if (findings.odd) await rewriteFile(path, plain, layout);
  const { size } = await stat(plain);
  return readableFile({ path: plain, bytes: size }, sniff, findings);
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
