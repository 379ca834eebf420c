import type { Encoding } from '@/lib/domain/reading';
import type { Words } from '@/lib/words/words';

/** Encodings that need no words of a language. */
const PLAIN: Partial<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  macintosh: 'Mac OS Roman',
  'utf-16le': 'UTF-16',
};

/** An encoding with those who write it. */
export function encodingText(encoding: Encoding, { t }: Words): string {
  return PLAIN[encoding] ?? t(`upload.encoding-${encoding as OfSomebody}`);
}

type OfSomebody = Exclude<Encoding, 'utf-8' | 'macintosh' | 'utf-16le'>;

const DELIMITERS = new Map([
  [',', 'comma'],
  [';', 'semicolon'],
  ['\t', 'tab'],
  ['|', 'bar'],
] as const);

/** What stands between columns: "commas"; another sign as it is, in quotation marks. */
export function delimiterText(sign: string, { t }: Words): string {
  const name = DELIMITERS.get(sign as ',');
  return name ? t(`upload.delimiter-${name}`) : `“${sign}”`;
}
