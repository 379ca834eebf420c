import { isTotal } from './find-totals';

/** Beyond, a column holds something else than words. */
const MOST_WORDS = 1 << 20;
const MOST_BYTES = 64 << 20;

/** The distinct texts of a column, numbered from 0 in the order in which they come. */
export interface WordList {
  /** Rows with a text that calls them the total of others are not taken. */
  readonly hasTotals: boolean;
  count: number;
  /** The texts one after the other, where each begins, and their hashes. */
  bytes: Buffer;
  starts: Int32Array;
  hashes: Int32Array;
  /** By hash, 1 + the number of the word; 0 where there is none. Twice as long as there are words, a power of two. */
  slots: Int32Array;
  /** Numbers of the words that are refused. */
  refused: Set<number>;
}

export function createWordList(hasTotals: boolean): WordList {
  return {
    hasTotals,
    count: 0,
    bytes: Buffer.alloc(1 << 12),
    starts: new Int32Array(257),
    hashes: new Int32Array(256),
    slots: new Int32Array(512),
    refused: new Set(),
  };
}

/**
 * The number of a text, which becomes a word if it is none yet.
 * @param hash of its bytes: 31 × the hash of the bytes before + the byte, in 32 bits
 * @returns −1 where its row needs a second look, or there are too many words
 */
export function numberOfWord(
  list: WordList,
  text: Uint8Array,
  from: number,
  to: number,
  hash: number,
): number {
  const { slots, hashes } = list;
  const mask = slots.length - 1;
  let slot = (hash ^ (hash >>> 15)) & mask;
  for (let word = slots[slot] ?? 0; word > 0; word = slots[slot] ?? 0) {
    if (hashes[word - 1] === hash && isWord(list, word - 1, text, from, to)) {
      return list.refused.size > 0 && list.refused.has(word - 1) ? -1 : word - 1;
    }
    slot = (slot + 1) & mask;
  }
  return addWord(list, text.subarray(from, to), hash, slot);
}

function isWord(
  { bytes, starts }: WordList,
  word: number,
  text: Uint8Array,
  from: number,
  to: number,
): boolean {
  const start = starts[word] ?? 0;
  if ((starts[word + 1] ?? 0) - start !== to - from) return false;
  for (let i = from; i < to; i++) if (bytes[start + i - from] !== text[i]) return false;
  return true;
}

function addWord(list: WordList, text: Uint8Array, hash: number, slot: number): number {
  const start = list.starts[list.count] ?? 0;
  if (list.count >= MOST_WORDS || start + text.length > MOST_BYTES) return -1;
  while (start + text.length > list.bytes.length)
    list.bytes = Buffer.concat([list.bytes], list.bytes.length * 2);
  list.bytes.set(text, start);
  const number = list.count++;
  list.hashes[number] = hash;
  list.starts[list.count] = start + text.length;
  list.slots[slot] = list.count;
  if (list.count === list.hashes.length) grow(list);
  if (!list.hasTotals || !isTotal(textOfWord(list, number))) return number;
  list.refused.add(number);
  return -1;
}

function grow(list: WordList): void {
  const length = list.count * 2;
  const { starts, hashes } = list;
  list.starts = new Int32Array(length + 1);
  list.starts.set(starts);
  list.hashes = new Int32Array(length);
  list.hashes.set(hashes);
  list.slots = new Int32Array(length * 2);
  const mask = list.slots.length - 1;
  for (let word = 0; word < list.count; word++) {
    const hash = hashes[word] ?? 0;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (list.slots[slot] !== 0) slot = (slot + 1) & mask;
    list.slots[slot] = word + 1;
  }
}

function textOfWord({ bytes, starts }: WordList, word: number): string {
  return bytes.toString('utf8', starts[word], starts[word + 1]);
}

/** The words that are not refused, with their numbers. */
export function wordsOf(list: WordList): [number: number, text: string][] {
  const words: [number, string][] = [];
  for (let word = 0; word < list.count; word++) {
    if (!list.refused.has(word)) words.push([word, textOfWord(list, word)]);
  }
  return words;
}
