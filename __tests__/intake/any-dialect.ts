import { gzipSync } from 'node:zlib';
import fc from 'fast-check';

/** A way to write a table as a file. */
export interface Dialect {
  delimiter: string;
  newline: string;
  /** Quotes around every field, or around those only that need them. */
  quoteAll: boolean;
  /** How a quote within quotes is written. */
  escapeBy: '"' | '\\';
  encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  gzip: boolean;
  /** Lines above the header. */
  lead: readonly string[];
  /** Their ends, which may come from another program than the rows'. */
  leadEnds: readonly string[];
  lastNewline: boolean;
}

const LEADS = [
  [],
  ['# made "by hand, on a Tuesday', '#', ''],
  ['Attacks by country of source', ''],
  ['Quarterly report', '', '# seen; by | the sensors', ''],
];

export const dialect: fc.Arbitrary<Dialect> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  newline: fc.constantFrom('\n', '\r\n', '\r'),
  quoteAll: fc.boolean(),
  escapeBy: fc.constantFrom('"', '\\'),
  encoding: fc.constantFrom('utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252'),
  gzip: fc.boolean(),
  lead: fc.constantFrom(...LEADS),
  leadEnds: fc.array(fc.constantFrom('\n', '\r\n'), { minLength: 4, maxLength: 4 }),
  lastNewline: fc.boolean(),
});

/** A table as text, and the line on which each of its rows begins. */
export function writeTable(table: readonly string[][], dialect: Dialect): { text: string; lines: number[] } {
  const { newline, delimiter, lead, leadEnds, lastNewline } = dialect;
  const lines: number[] = [];
  let text = lead.map((line, i) => line + leadEnds[i]).join('');
  for (const [i, fields] of table.entries()) {
    lines.push((text.match(/\r\n|\n|\r/g) ?? []).length + 1);
    const isLast = i === table.length - 1;
    text += fields.map((field) => writeField(field, dialect)).join(delimiter);
    text += isLast && !lastNewline ? '' : newline;
  }
  return { text, lines };
}

function writeField(field: string, { delimiter, quoteAll, escapeBy }: Dialect): string {
  const needed = /["\n\r]|^ | $/.test(field) || field.includes(delimiter);
  if (!needed && !quoteAll) return field;
  const inside = escapeBy === '"' ? field.replaceAll('"', '""') : field.replace(/["\\]/g, '\\$&');
  return `"${inside}"`;
}

/** The bytes of a text as they are sent. */
export function encodeText(text: string, { encoding, gzip }: Dialect): Buffer {
  const bytes = ENCODERS[encoding](text);
  return gzip ? gzipSync(bytes, { level: 1 }) : bytes;
}

const ENCODERS: Record<Dialect['encoding'], (text: string) => Buffer> = {
  'utf-8': (text) => Buffer.from(text),
  'utf-8-bom': (text) => Buffer.from(`\ufeff${text}`),
  'utf-16le': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'utf-16be': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  // Latin-1 but for the signs from 0x80 to 0x9f, of which the tests use one.
  'windows-1252': (text) => Buffer.from(text.replaceAll('€', '\u0080'), 'latin1'),
};
