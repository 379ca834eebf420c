import { gzipSync } from 'node:zlib';
import type { Random } from '@/lib/simulate/random';

type Mutation = (bytes: Buffer, random: Random) => Buffer;

const below = (random: Random, end: number) => Math.floor(random() * end);

/** Texts that readers of CSV stumble over, put in somewhere. */
const INSERTS: readonly ((random: Random) => Buffer)[] = [
  () => Buffer.from('\0'),
  () => Buffer.from('"'),
  () => Buffer.from('\\"'),
  () => Buffer.from('""",'),
  () => Buffer.from('\ufeff'),
  () => Buffer.from('fffec328a0a1', 'hex'),
  () => Buffer.from('\r'),
  () => Buffer.from('\n\n\r\n'),
  () => Buffer.from('\nsep=|\n'),
  () => Buffer.from('# '),
  () => Buffer.from("'; drop table fact; --"),
  () => Buffer.from('<!doctype html>'),
  () => Buffer.from('99999999999999999999'),
  () => Buffer.from('\u0001missing\u0001'),
  () => Buffer.from('-'),
  (random) => Buffer.alloc(below(random, 5000), ','),
  (random) => Buffer.alloc(below(random, 5000), ';'),
  (random) => Buffer.alloc(below(random, 3_000_000), 'x'),
  (random) => Buffer.alloc(below(random, 5000), '"'),
  (random) => Buffer.alloc(below(random, 5000), '\n'),
];

function insert(bytes: Buffer, random: Random): Buffer {
  const at = below(random, bytes.length + 1);
  const text = INSERTS[below(random, INSERTS.length)]?.(random) ?? Buffer.alloc(0);
  return Buffer.concat([bytes.subarray(0, at), text, bytes.subarray(at)]);
}

function flipBits(bytes: Buffer, random: Random): Buffer {
  const flipped = Buffer.from(bytes);
  for (let times = below(random, 8); times >= 0; times--) {
    const at = below(random, flipped.length);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << below(random, 8));
  }
  return flipped;
}

function cut(bytes: Buffer, random: Random): Buffer {
  return bytes.subarray(0, below(random, bytes.length));
}

/** A slice of the file again, in another place. */
function repeat(bytes: Buffer, random: Random): Buffer {
  const [from, to, at] = [0, 0, 0].map(() => below(random, bytes.length + 1));
  return Buffer.concat([bytes.subarray(0, at), bytes.subarray(from, to), bytes.subarray(at)]);
}

function leaveOut(bytes: Buffer, random: Random): Buffer {
  const from = below(random, bytes.length);
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + below(random, 40))]);
}

/** Thousands of columns, named or not. */
function widen(bytes: Buffer, random: Random): Buffer {
  const named = Array.from({ length: below(random, 4000) }, (_, i) => `,${random() < 0.5 ? `n${i}` : ''}`);
  const text = bytes.toString('latin1').replace(/(?=\r?\n|\r|$)/, named.join(''));
  return Buffer.from(text, 'latin1');
}

function swapDelimiter(bytes: Buffer, random: Random): Buffer {
  const other = [';', '\t', '|', '\u0001', '""'][below(random, 5)] ?? ';';
  return Buffer.from(bytes.toString('latin1').replaceAll(',', other), 'latin1');
}

const asWide: Mutation = (bytes) => Buffer.from(`\ufeff${bytes.toString('utf8')}`, 'utf16le');
const pack: Mutation = (bytes) => gzipSync(bytes, { level: 1 });

const MUTATIONS: readonly Mutation[] = [
  ...[insert, insert, insert, flipBits, flipBits, cut, repeat, repeat, leaveOut],
  ...[widen, swapDelimiter, asWide, pack],
];

/** A file with one to three things done to it that make it worse, in this order; gzip may be damaged in its turn. */
export function mutate(file: Buffer, random: Random): Buffer {
  let bytes = file;
  for (let times = below(random, 3); times >= 0 && bytes.length > 0; times--) {
    bytes = MUTATIONS[below(random, MUTATIONS.length)]?.(bytes, random) ?? bytes;
  }
  return bytes;
}
