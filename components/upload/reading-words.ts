import type { Encoding, Reading } from '@/lib/domain/reading';

/** Encodings with those who write them. */
export const ENCODING_NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'windows-1252': 'Windows-1252 (Western Europe)',
  'windows-1250': 'Windows-1250 (Central Europe)',
  'windows-1251': 'Windows-1251 (Cyrillic)',
  macintosh: 'Mac OS Roman',
  shift_jis: 'Shift JIS (Japanese)',
  gb18030: 'GB 18030 (Chinese)',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16, big endian',
};

export const DELIMITER_NAMES: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
};

export const HEADER_NAMES: Readonly<Record<Reading['headerLines'], string>> = {
  0: 'on no line',
  1: 'on one line',
  2: 'on two lines',
};

/** How many lines above the table are left out. */
export function skipText(lines: number): string {
  if (lines === 0) return 'none';
  return lines === 1 ? 'line 1' : `lines 1 to ${lines}`;
}
