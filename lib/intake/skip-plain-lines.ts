import type { Splitter } from './splitter';

const LF = 10;
const CR = 13;
const QUOTE = 34;

/**
 * Reads whole lines without quotes from `from` on, which is the start of a line: most files hold nothing else, and a
 * loop without a state is many times as fast. Stops before a line with a quote or with a carriage return of its own.
 * @returns where it stopped
 */
export function skipPlainLines(s: Splitter, chunk: Uint8Array, from: number): number {
  const { separator } = s;
  let start = from;
  let fields = 1;
  for (let i = from; i < chunk.length; i++) {
    const byte = chunk[i];
    if (byte === separator) fields += 1;
    else if (byte === LF) {
      endLine(s, fields, i > start && chunk[i - 1] === CR ? i - 1 - start : i - start);
      start = i + 1;
      fields = 1;
    } else if (byte === QUOTE || (byte === CR && chunk[i + 1] !== LF)) break;
  }
  s.fields = 1;
  s.bytes = 0;
  return start;
}

/** A blank line is no record. */
function endLine(s: Splitter, fields: number, bytes: number): void {
  s.fields = fields;
  s.bytes = bytes;
  if (bytes > 0) s.onRecord(s);
  s.currentLine += 1;
  s.line = s.currentLine;
}
