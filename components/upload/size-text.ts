import type { Words } from '@/lib/words/words';

const UNITS = [
  [1e9, 'GB'],
  [1e6, 'MB'],
  [1e3, 'kB'],
] as const;

/** A size in the unit that suits it: "80.1 MB", "950 bytes". Decimal units, as browsers show downloads. */
export function sizeText(bytes: number, words: Words): string {
  const [size, name] = unitOf(bytes);
  return `${inUnit(bytes, size, words)} ${name}`;
}

/** How much of a size is done, in one unit: "12.4 of 80.1 MB". */
export function sizeOfText(done: number, all: number, words: Words): string {
  const [size, unit] = unitOf(all);
  return words.t('upload.sizeOf', { done: inUnit(done, size, words), all: inUnit(all, size, words), unit });
}

function unitOf(bytes: number): readonly [number, string] {
  return UNITS.find(([size]) => bytes >= size) ?? [1, 'bytes'];
}

function inUnit(bytes: number, size: number, { locale }: Words): string {
  return (bytes / size).toLocaleString(locale, { maximumFractionDigits: 1, useGrouping: false });
}
