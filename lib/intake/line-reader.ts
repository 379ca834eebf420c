import { createIsoTime, type IsoTime, knownMinute } from './iso-time';
import type { PlainColumns } from './row-task';
import { createSumTable, type SumColumns, type SumTable } from './sum-table';
import { createWordList, type WordList } from './word-list';

/** The engine takes memory for each column, however few the rows. */
export const MOST_FIELDS = 1000;

const LF = 10;
const CR = 13;
const QUOTE = 34;

/** Reads whole lines, each of them a record, and sums those that are plain. */
export interface LineReader {
  readonly delimiter: number;
  /** By byte, 1 where a field without quotes ends or must be looked at more closely. */
  readonly stops: Uint8Array;
  /** Of the line that was read last: how many fields, where each begins and ends, and the hash of its text. */
  fields: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly hashes: Int32Array;
  /** By column; null where no text of it is wanted. */
  readonly lists: readonly (WordList | null)[];
  readonly plain: PlainColumns | null;
  /** The column of which a known beginning may be passed over; −1 for none. */
  readonly timeColumn: number;
  /** Fewest and most fields of a plain row. */
  readonly fewest: number;
  readonly most: number;
  readonly time: IsoTime;
  readonly table: SumTable;
  /** Of the finest time, as an index into PRECISIONS. */
  fineness: number;
  /** Rows. */
  summed: number;
}

export function createLineReader(
  delimiter: string,
  fields: number,
  plain: PlainColumns | null,
  onFull: (sums: SumColumns) => void,
): LineReader {
  const used = plain ? [plain.time, plain.attacks, ...Object.values(plain.texts)] : [];
  const lists = wordLists(plain);
  const time = plain?.time ?? -1;
  // A delimiter that is part of a time, or a hash of all of it, needs every byte.
  const mayPass = time >= 0 && lists[time] === null && !/[-0-9T: ]/.test(delimiter);
  const stops = new Uint8Array(256);
  for (const byte of [LF, CR, QUOTE, delimiter.charCodeAt(0)]) stops[byte] = 1;
  const numbers = () => new Int32Array(MOST_FIELDS + 1);
  return {
    ...{ delimiter: delimiter.charCodeAt(0), stops, lists, plain, timeColumn: mayPass ? time : -1 },
    ...{ fields: 0, starts: numbers(), ends: numbers(), hashes: numbers() },
    ...{ fewest: Math.max(0, ...used.map((column) => (column ?? -1) + 1)), most: fields },
    ...{ time: createIsoTime(), table: createSumTable(onFull), fineness: 2, summed: 0 },
  };
}

/** A column may be named twice. */
function wordLists(plain: PlainColumns | null): (WordList | null)[] {
  const lists: (WordList | null)[] = Array.from({ length: MOST_FIELDS + 1 }, () => null);
  for (const [name, column] of Object.entries(plain?.texts ?? {})) {
    if (column === null) continue;
    lists[column] = createWordList(name.endsWith('_text') || lists[column]?.hasTotals === true);
  }
  return lists;
}

/**
 * Divides a line into fields. Quotes around a whole field are taken off.
 * @param from the start of a line; a line feed follows somewhere
 * @returns where the next line begins; −1 for a line that is not a record as it stands, or has odd quotes
 */
export function readLine(reader: LineReader, bytes: Uint8Array, from: number): number {
  const { delimiter } = reader;
  let at = from;
  for (let field = 0; field <= MOST_FIELDS; field++) {
    at = readField(reader, bytes, at, field);
    if (at < 0) return -1;
    if (bytes[at] === delimiter) {
      at += 1;
      continue;
    }
    reader.fields = field + 1;
    if (bytes[at] === LF) return at + 1;
    return bytes[at] === CR && bytes[at + 1] === LF ? at + 2 : -1;
  }
  return -1;
}

/** @returns the byte after the field; −1 where a quote does not close it */
function readField(reader: LineReader, bytes: Uint8Array, from: number, field: number): number {
  const { starts, ends } = reader;
  const isQuoted = bytes[from] === QUOTE;
  const start = isQuoted ? from + 1 : from;
  const at = field === reader.timeColumn ? start + knownMinute(reader.time, bytes, start) : start;
  const end = isQuoted ? quotedEnd(reader, bytes, at, field) : plainEnd(reader, bytes, at, field);
  starts[field] = start;
  ends[field] = end;
  if (!isQuoted) return end;
  return bytes[end] === QUOTE ? end + 1 : -1;
}

function plainEnd(
  { stops, lists, hashes }: LineReader,
  bytes: Uint8Array,
  from: number,
  field: number,
): number {
  let at = from;
  if (lists[field] === null) {
    while (stops[bytes[at] ?? 0] === 0) at += 1;
    return at;
  }
  let hash = 0;
  for (let byte = bytes[at] ?? 0; stops[byte] === 0; byte = bytes[++at] ?? 0) {
    hash = (Math.imul(hash, 31) + byte) | 0;
  }
  hashes[field] = hash;
  return at;
}

/** The next quote, or a line end before it. */
function quotedEnd({ hashes }: LineReader, bytes: Uint8Array, from: number, field: number): number {
  let at = from;
  let hash = 0;
  for (let byte = bytes[at] ?? 0; byte !== QUOTE && byte !== LF && byte !== CR; byte = bytes[++at] ?? 0) {
    hash = (Math.imul(hash, 31) + byte) | 0;
  }
  hashes[field] = hash;
  return at;
}
