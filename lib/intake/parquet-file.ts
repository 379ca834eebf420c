import { closeSync, openSync, writeSync } from 'node:fs';
import { endianness } from 'node:os';

/** Numbers of a column; all columns of a file have the same of them. */
export type Numbers = Int32Array | Float64Array;

export interface ParquetFile {
  /** Adds rows: one list of numbers for each column. */
  add(columns: readonly Numbers[]): void;
  /** Ends the file. */
  close(): void;
}

const MARK = Buffer.from('PAR1');
const ROWS_A_GROUP = 1 << 17;
/** Of Thrift's compact protocol. */
const I32 = 5;
const I64 = 6;
const TEXT = 8;
const LIST = 9;
const STRUCT = 12;

/**
 * Writes columns of numbers as Parquet, uncompressed and as they stand in memory, which the engine reads faster than
 * anything else. Nothing may be null. https://parquet.apache.org/docs/file-format/
 */
export function createParquetFile(
  path: string,
  names: readonly string[],
  types: readonly ('int' | 'double')[],
): ParquetFile {
  if (endianness() !== 'LE')
    throw new Error('The sums of a file can be written on little-endian machines only.');
  const file = openSync(path, 'w');
  const groups: Buffer[] = [];
  let offset = writeSync(file, MARK);
  let rows = 0;
  const columnType = (i: number) => (types[i] === 'int' ? 1 : 5);
  const write = (bytes: Uint8Array) => {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    offset += bytes.length;
  };
  const addGroup = (columns: readonly Numbers[]) => {
    const count = columns[0]?.length ?? 0;
    const chunks = columns.map((numbers, i) => {
      const start = offset;
      const bytes = Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);
      write(pageHeader(count, bytes.length));
      write(bytes);
      const meta = [
        i32(1, columnType(i)),
        list(2, I32, [zigzag(0)]),
        list(3, TEXT, [text(names[i] ?? '')]),
        i32(4, 0),
      ];
      const size = offset - start;
      return struct([
        i64(2, start),
        nested(3, [...meta, i64(5, count), i64(6, size), i64(7, size), i64(9, start), statistics(numbers)]),
      ]);
    });
    groups.push(struct([list(1, STRUCT, chunks), i64(2, 0), i64(3, count)]));
    rows += count;
  };
  return {
    add(columns) {
      const count = columns[0]?.length ?? 0;
      for (let from = 0; from < count; from += ROWS_A_GROUP) {
        addGroup(columns.map((numbers) => numbers.subarray(from, from + ROWS_A_GROUP)));
      }
    },
    close() {
      const root = struct([name('rows'), i32(5, names.length)]);
      const leaves = names.map((it, i) => struct([i32(1, columnType(i)), i32(3, 0), name(it)]));
      const footer = struct([
        i32(1, 1),
        list(2, STRUCT, [root, ...leaves]),
        i64(3, rows),
        list(4, STRUCT, groups),
      ]);
      write(footer);
      const length = Buffer.alloc(4);
      length.writeUInt32LE(footer.length);
      write(Buffer.concat([length, MARK]));
      closeSync(file);
    },
  };
}

/** A page of numbers as they are. */
function pageHeader(count: number, bytes: number): Buffer {
  const data = nested(5, [i32(1, count), i32(2, 0), i32(3, 3), i32(4, 3)]);
  return struct([i32(1, 0), i32(2, bytes), i32(3, bytes), data]);
}

/** The least and the most, by which the engine chooses how to join. */
function statistics(numbers: Numbers): Field {
  let [least, most] = [numbers[0] ?? 0, numbers[0] ?? 0];
  for (let i = 1; i < numbers.length; i++) {
    const number = numbers[i] ?? 0;
    if (number < least) least = number;
    if (number > most) most = number;
  }
  const value = (number: number) => {
    const one = numbers instanceof Int32Array ? Int32Array.of(number) : Float64Array.of(number);
    return Buffer.concat([varint(one.byteLength), Buffer.from(one.buffer)]);
  };
  return nested(12, [i64(3, 0), [5, TEXT, value(most)], [6, TEXT, value(least)]]);
}

/** A field of a structure: its number, its type, its value. */
type Field = [id: number, type: number, value: Buffer];
const i32 = (id: number, value: number): Field => [id, I32, zigzag(value)];
const i64 = (id: number, value: number): Field => [id, I64, zigzag(value)];
const name = (value: string): Field => [4, TEXT, text(value)];
const nested = (id: number, fields: readonly Field[]): Field => [id, STRUCT, struct(fields)];
const list = (id: number, type: number, items: readonly Buffer[]): Field => [
  id,
  LIST,
  Buffer.concat([Buffer.from([0xf0 | type]), varint(items.length), ...items]),
];

/** Fields in the order of their numbers, then the end. */
function struct(fields: readonly Field[]): Buffer {
  let before = 0;
  const parts = fields.map(([id, type, value]) => {
    const head = Buffer.from([((id - before) << 4) | type]);
    before = id;
    return Buffer.concat([head, value]);
  });
  return Buffer.concat([...parts, Buffer.from([0])]);
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([varint(bytes.length), bytes]);
}

/** Of no negative number. */
function zigzag(value: number): Buffer {
  return varint(value * 2);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
  return Buffer.from([...bytes, rest]);
}
