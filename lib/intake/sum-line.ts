import { type IsoTime, knownMinute, readIsoTime } from './iso-time';
import type { LineReader } from './line-reader';
import type { PlainColumns } from './row-task';
import { addToSum } from './sum-table';
import { numberOfWord } from './word-list';

/** Longest organisation or type, in characters; bytes are no fewer. */
export const LONGEST_LABEL = 500;
/** Digits of the largest count that is always exact. */
const MOST_DIGITS = 15;
const QUARTER_HOUR = 900;
const ZERO = 48;

/**
 * Adds the row that was read last to the sums, where it is plain: it has the fields that the header has, or lacks some that nobody
 * asked for; its time is ISO and its count in digits. Nothing is plain that `parseRows` would read in another way.
 * @returns whether it was
 */
export function sumLine(reader: LineReader, bytes: Uint8Array): boolean {
  const { plain, fields } = reader;
  if (plain === null || fields < reader.fewest || fields > reader.most) return false;
  if (plain.time !== null && !readTime(reader, bytes, plain.time)) return false;
  const attacks = plain.attacks === null ? 1 : countAt(reader, bytes, plain.attacks);
  if (attacks < 0 || !addRow(reader, bytes, plain, attacks)) return false;
  if (reader.fineness > 0) reader.fineness = Math.min(reader.fineness, finenessOf(reader.time));
  reader.summed += 1;
  return true;
}

function readTime(reader: LineReader, bytes: Uint8Array, column: number): boolean {
  const from = reader.starts[column] ?? 0;
  if (reader.timeColumn < 0) knownMinute(reader.time, bytes, from);
  return readIsoTime(reader.time, bytes, from, reader.ends[column] ?? 0);
}

/** A number as a program writes it: no sign, no leading zero, no gap; −1 for another text. */
function countAt({ starts, ends }: LineReader, bytes: Uint8Array, column: number): number {
  const from = starts[column] ?? 0;
  const to = ends[column] ?? 0;
  const length = to - from;
  if (length === 0 || length > MOST_DIGITS || (bytes[from] === ZERO && length > 1)) return -1;
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

function addRow(
  reader: LineReader,
  bytes: Uint8Array,
  { texts, time }: PlainColumns,
  attacks: number,
): boolean {
  const source = wordAt(reader, bytes, texts.source_text);
  const target = wordAt(reader, bytes, texts.target_text);
  const organisation = wordAt(reader, bytes, texts.organisation);
  const type = wordAt(reader, bytes, texts.type);
  if (source < 0 || target < 0 || organisation < 0 || type < 0) return false;
  const when = (time === null ? 0 : whenOf(reader.time)) + (attacks === 0 ? 2 : 0);
  return addToSum(reader.table, when, source, target, organisation, type, attacks);
}

function wordAt(reader: LineReader, bytes: Uint8Array, column: number | null): number {
  if (column === null) return 0;
  const list = reader.lists[column] ?? null;
  const from = reader.starts[column] ?? 0;
  const to = reader.ends[column] ?? 0;
  if (list === null || to - from > LONGEST_LABEL) return -1;
  return numberOfWord(list, bytes, from, to, reader.hashes[column] ?? 0);
}

/** As `sumsPath` says it. */
function whenOf({ wall, shift }: IsoTime): number {
  return Math.floor((wall - (shift ?? 0)) / QUARTER_HOUR) * 4 + (shift === null ? 1 : 0);
}

/** As `timeSql` tells it: of the text's own clock. */
function finenessOf({ wall, shift }: IsoTime): number {
  if (wall % 3600 !== 0) return 0;
  return wall % 86_400 !== 0 || shift !== null ? 1 : 2;
}
