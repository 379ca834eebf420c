import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { IntakeError } from './intake-error';
import type { Scratch } from './open-scratch';
import { rewriteFile } from './rewrite-file';
import { scanFile } from './scan-file';
import type { Sniff } from './sniff-result';
import type { Splitter } from './splitter';
import { sqlPath, sqlText } from './sql-text';

const MOST_EXTRA_FIELDS = 1000;
/** Stands for a field that is not there, so that it differs from an empty one. */
const NO_SUCH_TEXT = '\u0001missing\u0001';

export interface StageOptions {
  signal?: AbortSignal | undefined;
  /** Told the share of the file that was scanned, 0 to 1. */
  onProgress(share: number): void;
}

/** What the scan found. `records` includes the header. */
interface Findings {
  records: number;
  fields: number;
  longest: number;
  innerLines: boolean;
}

/**
 * Reads a file as text into the table `stage`: columns c0, c1, … and `rowid`, the number of the record; 0 is the header.
 * `c` columns beyond the header's hold surplus fields; a field that the row lacks is null. Also makes `lines`
 * (line = record + shift, from that record on) and `damage` (record, reason) for rows whose quotes make no sense.
 * @returns the number of `c` columns and of rows, header left out.
 * @throws IntakeError when the file cannot be divided into rows; Error when DuckDB finds other rows than the scan.
 */
export async function stageFile(scratch: Scratch, path: string, sniff: Sniff, options: StageOptions) {
  const layout = { delimiter: sniff.delimiter, skipLines: sniff.headerLine - 1, signal: options.signal };
  const { findings, odd } = await scan(scratch, path, layout, options);
  if (findings.records < 2) throw new IntakeError(422, 'The file has a header but no row. Add the rows.');
  const columns = Math.max(findings.fields, sniff.header.length);
  const plain = odd ? join(scratch.directory, 'plain.csv') : path;
  if (odd) await rewriteFile(path, plain, layout);
  const skip = odd ? 0 : Math.max(0, layout.skipLines);
  await scratch.run(
    `create table stage as select * from ${readCsv(plain, layout.delimiter, skip, columns, findings)}`,
  );
  const [staged] = await scratch.rows('select count(*) as records from stage');
  if (staged?.records !== BigInt(findings.records)) {
    throw new Error(`The file has ${findings.records} records, but ${staged?.records} were staged.`);
  }
  return { columns, rows: BigInt(findings.records - 1) };
}

async function scan(
  scratch: Scratch,
  path: string,
  layout: { delimiter: string; skipLines: number; signal: AbortSignal | undefined },
  options: StageOptions,
): Promise<{ findings: Findings; odd: boolean }> {
  await scratch.run('create table lines (record bigint, shift bigint)');
  await scratch.run('create table damage (record bigint, reason varchar)');
  const lines = await scratch.connection.createAppender('lines');
  const damage = await scratch.connection.createAppender('damage');
  const findings: Findings = { records: 0, fields: 0, longest: 0, innerLines: false };
  let headerFields = 0;
  let shift = Number.NaN;
  const onRecord = (record: Splitter) => {
    if (findings.records === 0) headerFields = record.fields;
    if (record.fields > headerFields + MOST_EXTRA_FIELDS) throw tooWide(record, headerFields);
    if (record.line - findings.records !== shift) {
      shift = record.line - findings.records;
      lines.appendBigInt(BigInt(findings.records));
      lines.appendBigInt(BigInt(shift));
      lines.endRow();
    }
    if (record.trailing && findings.records > 0) {
      damage.appendBigInt(BigInt(findings.records));
      damage.appendVarchar(damageOf(record));
      damage.endRow();
    }
    note(findings, record);
  };
  const { size } = await stat(path);
  const onChunk = (bytes: number) => options.onProgress(bytes / size);
  const odd = await scanFile(path, { ...layout, onRecord, onChunk });
  lines.closeSync();
  damage.closeSync();
  return { findings, odd };
}

function note(findings: Findings, record: Splitter): void {
  findings.records += 1;
  findings.fields = Math.max(findings.fields, record.fields);
  findings.longest = Math.max(findings.longest, record.bytes);
  if (record.innerLines > 0) findings.innerLines = true;
}

function damageOf(record: Splitter): string {
  return record.innerLines > 0
    ? 'a quote is not closed on its line, so that the lines after it were read as one field'
    : 'text stands after a closing quote';
}

function tooWide(record: Splitter, headerFields: number): IntakeError {
  const what = `Line ${record.line} has ${record.fields} fields, the header has ${headerFields}`;
  return new IntakeError(422, `${what}. Look there for a missing line end.`);
}

/** Quotes may hold line ends only when one thread reads; records may be as long as the scan allows. */
function readCsv(path: string, delimiter: string, skip: number, columns: number, findings: Findings): string {
  const names = Array.from({ length: columns }, (_, index) => `c${index}: 'VARCHAR'`);
  const longest = Math.max(2 << 20, findings.longest * 2 + 16);
  return `read_csv(${sqlPath(path)}, auto_detect = false, header = false, columns = {${names.join(', ')}},
    delim = ${sqlText(delimiter)}, quote = '"', escape = '"', skip = ${skip}, nullstr = ${sqlText(NO_SUCH_TEXT)},
    strict_mode = false, null_padding = true, max_line_size = ${longest}, buffer_size = ${longest * 16},
    parallel = ${!findings.innerLines})`;
}
