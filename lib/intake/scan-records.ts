import { stat } from 'node:fs/promises';
import { IntakeError } from './intake-error';
import type { Scratch } from './open-scratch';
import { type ScanOptions, scanFile } from './scan-file';
import type { Splitter } from './splitter';

/** The engine takes memory for each column, however few the rows. */
export const MOST_FIELDS = 1000;

export interface Layout extends Pick<ScanOptions, 'delimiter' | 'skipLines' | 'signal'> {
  /** Told the share of the file that was scanned, 0 to 1. */
  onProgress(share: number): void;
}

/** What a scan of the bytes found. */
export interface Findings {
  /** The header is one. */
  records: number;
  /** Of the widest record. */
  fields: number;
  /** Bytes of the longest record. */
  longest: number;
  /** A field holds a line end. */
  innerLines: boolean;
  /** Quotes of a row make no sense. */
  damaged: boolean;
  /** Other readers of CSV may find other fields. */
  odd: boolean;
}

/**
 * Counts the records of a file without DuckDB. Makes the tables `lines` (line = record + shift, from that record on)
 * and `damage` (record, reason) for rows whose quotes make no sense.
 * @throws IntakeError 422 when the file cannot be divided into rows
 */
export async function scanRecords(scratch: Scratch, path: string, layout: Layout): Promise<Findings> {
  await makeTables(scratch);
  const lines = await scratch.connection.createAppender('lines');
  const damage = await scratch.connection.createAppender('damage');
  const found: Findings = {
    records: 0,
    fields: 0,
    longest: 0,
    innerLines: false,
    damaged: false,
    odd: false,
  };
  let headerFields = 0;
  let shift = Number.NaN;
  const onRecord = (record: Splitter) => {
    if (found.records === 0) headerFields = record.fields;
    if (record.fields > MOST_FIELDS) throw tooWide(record, headerFields);
    if (record.line - found.records !== shift) {
      shift = record.line - found.records;
      lines.appendBigInt(BigInt(found.records));
      lines.appendBigInt(BigInt(shift));
      lines.endRow();
    }
    if (record.trailing && found.records > 0) {
      damage.appendBigInt(BigInt(found.records));
      damage.appendVarchar(damageOf(record));
      damage.endRow();
      found.damaged = true;
    }
    note(found, record);
  };
  const { size } = await stat(path);
  const onChunk = (bytes: number) => layout.onProgress(bytes / size);
  found.odd = await scanFile(path, { ...layout, onRecord, onChunk });
  lines.closeSync();
  damage.closeSync();
  return found;
}

async function makeTables(scratch: Scratch): Promise<void> {
  await scratch.run('create or replace table lines (record bigint, shift bigint)');
  await scratch.run('create or replace table damage (record bigint, reason varchar)');
}

/** Makes the same tables for a file whose lines are its records, from the last line of the header on. */
export async function noteNoDamage(scratch: Scratch, headerLine: number): Promise<void> {
  await makeTables(scratch);
  await scratch.run('insert into lines values (0, $1::bigint)', [BigInt(headerLine)]);
}

function note(found: Findings, record: Splitter): void {
  found.records += 1;
  if (record.fields > found.fields) found.fields = record.fields;
  if (record.bytes > found.longest) found.longest = record.bytes;
  if (record.innerLines > 0) found.innerLines = true;
}

function damageOf(record: Splitter): string {
  return record.innerLines > 0
    ? 'a quote is not closed on its line, so that the lines after it were read as one field'
    : 'text stands after a closing quote';
}

function tooWide(record: Splitter, headerFields: number): IntakeError {
  const what = `Line ${record.line} has ${record.fields.toLocaleString('en')} fields, the header has ${headerFields.toLocaleString('en')}`;
  return new IntakeError(422, `${what}. Look there for a missing line end.`);
}
