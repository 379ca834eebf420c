import { IntakeError } from './intake-error';
import { createLineReader, type LineReader, MOST_FIELDS, readLine } from './line-reader';
import type { OthersFile } from './others-file';
import type { RowTask } from './row-task';
import { endSplit, isAtRecordStart, stepRecord } from './split-bytes';
import { createSplitter, type Splitter } from './splitter';
import { sumLine } from './sum-line';
import type { SumColumns } from './sum-table';

const LF = 10;
/** Bytes. */
const LONGEST_RECORD = 16 << 20;

/** Divides the bytes of a file into records, sums the plain ones and writes the others. */
export interface RowReader {
  readonly lines: LineReader;
  /** Reads what is not a line of its own, byte by byte. */
  readonly splitter: Splitter;
  readonly others: OthersFile;
  records: number;
  headerFields: number;
}

export function createRowReader(
  { delimiter, skipLines, fields, plain }: RowTask,
  others: OthersFile,
  onFull: (sums: SumColumns) => void,
): RowReader {
  let record = Buffer.alloc(1 << 16);
  let length = 0;
  const emit = (byte: number) => {
    // The end of the record before.
    if (length === 0 && byte === LF) return;
    if (length + 1 >= record.length) record = Buffer.concat([record], record.length * 2);
    record[length++] = byte;
  };
  const onRecord = () => {
    record[length] = LF;
    takeRecord(reader, record.subarray(0, length + 1));
    length = 0;
  };
  const reader: RowReader = {
    lines: createLineReader(delimiter, fields, plain, onFull),
    splitter: createSplitter(delimiter, skipLines, onRecord, emit),
    others,
    records: 0,
    headerFields: 0,
  };
  return reader;
}

/**
 * Reads the next bytes. Those of a line that is not whole may be left, to be given again with more.
 * @returns how many were read
 * @throws IntakeError 422 for a record with too many fields or bytes
 */
export function takeBytes(reader: RowReader, bytes: Buffer, mayLeave: boolean): number {
  const end = bytes.lastIndexOf(LF) + 1;
  let at = 0;
  while (at < bytes.length) {
    if (reader.records > 0 && isAtRecordStart(reader.splitter)) at = takeLines(reader, bytes, at, end);
    if (at >= end && mayLeave && reader.records > 0 && isAtRecordStart(reader.splitter)) return at;
    at = stepRecord(reader.splitter, bytes, at);
  }
  if (reader.splitter.bytes > LONGEST_RECORD) throw tooLong(reader.splitter);
  return at;
}

/** @throws IntakeError 422 for a quote that is never closed */
export function endRows({ splitter }: RowReader): void {
  const openQuote = endSplit(splitter);
  if (openQuote === null) return;
  const what = `A quote (") opened on line ${openQuote} is never closed`;
  throw new IntakeError(422, `${what}. Close it, or double it if it belongs to the text.`);
}

/** @returns where a line begins that is not a record as it stands, or `end` */
function takeLines(reader: RowReader, bytes: Buffer, from: number, end: number): number {
  const { lines, splitter, others } = reader;
  let at = from;
  while (at < end) {
    const next = readLine(lines, bytes, at);
    if (next < 0) break;
    // A blank line is no record; "" is one, of an empty field.
    const isBlank = lines.fields === 1 && lines.ends[0] === at;
    if (!isBlank) {
      if (!sumLine(lines, bytes)) {
        const { line } = splitter;
        const row = { number: reader.records, line, fields: lines.fields, innerLines: 0, trailing: false };
        others.add(row, bytes, at, endOfText(bytes, next));
      }
      reader.records += 1;
    }
    splitter.currentLine += 1;
    splitter.line = splitter.currentLine;
    at = next;
  }
  return at;
}

function endOfText(bytes: Buffer, next: number): number {
  return bytes[next - 2] === 13 ? next - 2 : next - 1;
}

/** A record that was read byte by byte, written anew in plain RFC 4180 with a line feed at its end. */
function takeRecord(reader: RowReader, bytes: Buffer): void {
  const { lines, splitter, others } = reader;
  if (reader.records === 0) reader.headerFields = splitter.fields;
  if (splitter.fields > MOST_FIELDS) throw tooWide(splitter, reader.headerFields);
  if (splitter.bytes > LONGEST_RECORD) throw tooLong(splitter);
  if (reader.records > 0) {
    const isLine = !splitter.trailing && readLine(lines, bytes, 0) === bytes.length;
    if (!isLine || !sumLine(lines, bytes)) {
      const { line, fields, innerLines, trailing } = splitter;
      others.add({ number: reader.records, line, fields, innerLines, trailing }, bytes, 0, bytes.length - 1);
    }
  }
  reader.records += 1;
}

function tooLong(record: Splitter): IntakeError {
  const what = `The row that begins on line ${record.line} is longer than 16 MiB`;
  return new IntakeError(422, `${what}. Look there for a quote (") that is not closed.`);
}

function tooWide(record: Splitter, headerFields: number): IntakeError {
  const what = `Line ${record.line} has ${record.fields} fields, the header has ${headerFields}`;
  return new IntakeError(422, `${what}. Look there for a missing line end.`);
}
