import { skipPlainLines } from './skip-plain-lines';
import type { Splitter } from './splitter';

/** Where a reader of CSV stands. Quotes open a field only at its start, spaces before them aside. */
const START = 0;
const PLAIN = 1;
const QUOTED = 2;
/** After a quote within a quoted field: the end of the field, or the first half of a doubled quote. */
const CLOSED = 3;
/** After text that follows the closing quote, where nothing belongs. */
const TRAILING = 4;

const LF = 10;
const CR = 13;
const SPACE = 32;
const QUOTE = 34;

/** Reads the next bytes: plain lines at once, the others byte by byte. */
export function splitBytes(splitter: Splitter, chunk: Uint8Array): void {
  let i = 0;
  while (i < chunk.length) {
    if (isAtLineStart(splitter)) i = skipPlainLines(splitter, chunk, i);
    if (i < chunk.length) step(splitter, chunk[i++] ?? 0);
    while (i < chunk.length && !isAtLineStart(splitter)) step(splitter, chunk[i++] ?? 0);
  }
}

/** At the start of a line that belongs to a record, of which nobody wants the bytes. */
function isAtLineStart(s: Splitter): boolean {
  const isFresh = s.state === START && s.bytes === 0 && s.spaces === 0 && !s.afterCr;
  return isFresh && s.currentLine > s.skipLines && s.emit === null;
}

/** Ends the last record. @returns the line of a quote that nothing closes, or null. */
export function endSplit(splitter: Splitter): number | null {
  const open = splitter.state === QUOTED ? splitter.quoteLine : null;
  endLine(splitter);
  return open;
}

function step(s: Splitter, byte: number): void {
  if (s.afterCr) {
    s.afterCr = false;
    if (byte === LF && s.state !== QUOTED) return;
    if (byte === LF) s.currentLine -= 1;
    else s.odd = true;
  }
  if (byte === CR) s.afterCr = true;
  if (s.currentLine <= s.skipLines) noteSkipped(s, byte);
  if (s.state === QUOTED) inQuotes(s, byte);
  else if (byte === LF || byte === CR) endLine(s);
  else if (s.currentLine > s.skipLines) outside(s, byte);
  else if (byte === QUOTE) s.odd = true;
}

/** DuckDB miscounts the lines to skip when one that ends with CR LF follows one that ends with LF alone. */
function noteSkipped(s: Splitter, byte: number): void {
  if (byte === LF) s.skippedBare = true;
  else if (byte === CR && s.skippedBare) s.odd = true;
}

function inQuotes(s: Splitter, byte: number): void {
  s.bytes += 1;
  if (byte === QUOTE) s.state = CLOSED;
  else s.emit?.(byte);
  if (byte === LF || byte === CR) {
    s.currentLine += 1;
    s.innerLines += 1;
  }
}

function outside(s: Splitter, byte: number): void {
  s.bytes += 1;
  if (byte === s.separator) {
    endField(s);
    s.fields += 1;
    s.emit?.(byte);
  } else if (s.state === PLAIN) s.emit?.(byte);
  else if (byte === SPACE) holdSpace(s);
  else if (s.state === START) openField(s, byte);
  else afterQuote(s, byte);
}

function holdSpace(s: Splitter): void {
  s.spaces += 1;
  if (s.state !== START) s.odd = true;
}

function openField(s: Splitter, byte: number): void {
  if (byte === QUOTE) {
    if (s.spaces > 0) s.odd = true;
    s.spaces = 0;
    s.quoteLine = s.currentLine;
  } else releaseSpaces(s);
  s.emit?.(byte);
  s.state = byte === QUOTE ? QUOTED : PLAIN;
}

function afterQuote(s: Splitter, byte: number): void {
  if (s.state === CLOSED) emitQuote(s);
  if (byte === QUOTE && s.state === CLOSED && s.spaces === 0) {
    s.state = QUOTED;
    return;
  }
  releaseSpaces(s);
  if (byte === QUOTE) emitQuote(s);
  else s.emit?.(byte);
  s.state = TRAILING;
  s.trailing = true;
  s.odd = true;
}

function endField(s: Splitter): void {
  if (s.state === CLOSED) s.spaces = 0;
  releaseSpaces(s);
  if (s.state === CLOSED || s.state === TRAILING) s.emit?.(QUOTE);
  s.state = START;
}

function endLine(s: Splitter): void {
  endField(s);
  if (s.bytes > 0) {
    s.onRecord(s);
    s.emit?.(LF);
  }
  s.currentLine += 1;
  s.line = s.currentLine;
  s.fields = 1;
  s.bytes = 0;
  s.innerLines = 0;
  s.trailing = false;
}

function releaseSpaces(s: Splitter): void {
  for (; s.spaces > 0; s.spaces--) s.emit?.(SPACE);
}

/** A quote within quotes. */
function emitQuote(s: Splitter): void {
  s.emit?.(QUOTE);
  s.emit?.(QUOTE);
}
