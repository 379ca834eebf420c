import { createReadStream } from 'node:fs';
import { IntakeError } from './intake-error';
import { endSplit, splitBytes } from './split-bytes';
import { createSplitter, type Splitter } from './splitter';

const CHUNK_BYTES = 1 << 20;
/** Bytes. */
export const LONGEST_RECORD = 16 << 20;

export interface ScanOptions {
  delimiter: string;
  skipLines: number;
  /** Each record in turn; the header is the first. */
  onRecord(record: Splitter): void;
  /** The records rewritten in plain RFC 4180. */
  emit?: (byte: number) => void;
  /** Called between chunks with the bytes read so far. */
  onChunk?(bytes: number): Promise<void> | void;
  signal?: AbortSignal | undefined;
}

/**
 * Walks through the records of a UTF-8 file, in constant memory.
 * @returns true when the file must be rewritten before another reader may read it.
 * @throws IntakeError 422 for a quote that is never closed and for a record of more than 16 MiB.
 */
export async function scanFile(path: string, options: ScanOptions): Promise<boolean> {
  const splitter = createSplitter(options.delimiter, options.skipLines, options.onRecord, options.emit);
  let bytes = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES, signal: options.signal })) {
    splitBytes(splitter, bytes === 0 ? withoutMark(chunk) : chunk);
    bytes += chunk.length;
    if (splitter.bytes > LONGEST_RECORD) throw tooLong(splitter);
    await options.onChunk?.(bytes);
  }
  const openQuote = endSplit(splitter);
  if (openQuote !== null) {
    const what = `A quote (") opened on line ${openQuote} is never closed`;
    throw new IntakeError(422, `${what}. Close it, or double it if it belongs to the text.`);
  }
  return splitter.odd;
}

/** Without the byte order mark of UTF-8, which would hide a quote that follows it. */
function withoutMark(chunk: Buffer): Buffer {
  return chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? chunk.subarray(3) : chunk;
}

function tooLong(record: Splitter): IntakeError {
  const what = `The row that begins on line ${record.line} is longer than 16 MiB`;
  return new IntakeError(422, `${what}. Look there for a quote (") that is not closed.`);
}
