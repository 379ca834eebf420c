import { createHash } from 'node:crypto';
import { createWriteStream, type WriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { keepBytesSeen, watchBytes } from './bytes-seen';
import { errorCode } from './error-code';
import { inspectBytes, type Tally } from './inspect-bytes';
import { IntakeError } from './intake-error';

const TELL_BYTES = 1 << 20;
/** What comes while a write is under way is written at once afterwards: a body comes in chunks of 64 KiB at most. */
const WAITING_BYTES = 1 << 20;

/** A file on its way. */
export interface Written {
  /** Its name while it is written, and afterwards. */
  part: string;
  path: string;
  /** How many stand in it by now. */
  bytes: number;
  /** Whether so far all is UTF-8 and each line one record. */
  isPlain: boolean;
}

export interface ReceiveOptions {
  /** Longest file accepted, in bytes after unpacking. */
  maxBytes: number;
  /** True when the sender says that the body is gzip; a body that begins like gzip is unpacked anyway. */
  gzip: boolean;
  /** Content-Length: bytes on the wire; null when unknown. */
  expectedBytes: number | null;
  signal?: AbortSignal;
  /** Called with the bytes received on the wire so far. */
  onProgress?(bytes: number): void;
  /** Called now and then with what is written so far. */
  onWritten?(written: Written): void;
}

/** A file that arrived whole. `bytes` and `sha256` are of the unpacked file. */
export interface Received {
  path: string;
  bytes: number;
  sha256: string;
}

/**
 * Streams a body to `<directory>/raw.csv` and on to the disk. `directory` exists. On failure nothing is left there.
 * @throws IntakeError 400 when cut short, 413 when too big, 422 when empty or no text.
 */
export async function receive(
  body: AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>,
  directory: string,
  options: ReceiveOptions,
): Promise<Received> {
  const path = join(directory, 'raw.csv');
  const part = partOf(path);
  const tally: Tally = { bytes: 0, hash: createHash('sha256'), watch: watchBytes() };
  try {
    await write(body as AsyncIterable<Uint8Array>, path, tally, options);
    await keepBytesSeen(path, tally.watch.end());
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw options.signal?.aborted ? options.signal.reason : explain(error);
  }
  return { path, bytes: tally.bytes, sha256: tally.hash.digest('hex') };
}

const partOf = (path: string) => `${path}.part`;

async function write(body: AsyncIterable<Uint8Array>, path: string, tally: Tally, options: ReceiveOptions) {
  const wire = countWire(body, options)[Symbol.asyncIterator]();
  const head = await readHead(wire);
  const packed = head[0] === 0x1f && head[1] === 0x8b;
  if (options.gzip && !packed && head.length > 0) {
    throw new IntakeError(400, 'The file was announced as gzip but is not. Send it as it is, or gzip it.');
  }
  const source = Readable.from(rejoin(head, wire), { objectMode: false });
  const inspect = (chunks: AsyncIterable<Buffer>) => inspectBytes(chunks, options.maxBytes, tally);
  const target = createWriteStream(partOf(path), { flush: true, highWaterMark: WAITING_BYTES });
  const tell = (chunks: AsyncIterable<Buffer>) => tellWritten(chunks, target, path, { tally, options });
  const rest = options.signal ? { signal: options.signal } : {};
  if (packed) await pipeline(source, createGunzip(), inspect, tell, target, rest);
  else await pipeline(source, inspect, tell, target, rest);
}

async function* tellWritten(
  chunks: AsyncIterable<Buffer>,
  target: WriteStream,
  path: string,
  { tally, options }: { tally: Tally; options: ReceiveOptions },
) {
  let told = 0;
  for await (const chunk of chunks) {
    yield chunk;
    const bytes = target.bytesWritten;
    if (bytes - told < TELL_BYTES) continue;
    told = bytes;
    options.onWritten?.({ part: partOf(path), path, bytes, isPlain: tally.watch.isPlain() });
  }
}

async function* countWire(body: AsyncIterable<Uint8Array>, options: ReceiveOptions): AsyncGenerator<Buffer> {
  let bytes = 0;
  try {
    for await (const chunk of body) {
      bytes += chunk.length;
      options.onProgress?.(bytes);
      if (chunk.length > 0) yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    }
  } catch (error) {
    throw cutShort(bytes, options.expectedBytes, error);
  }
  if (options.expectedBytes !== null && bytes !== options.expectedBytes) {
    throw cutShort(bytes, options.expectedBytes);
  }
}

/** The first bytes, at least two unless the body is shorter: enough to tell gzip. */
async function readHead(wire: AsyncIterator<Buffer>): Promise<Buffer> {
  let head = Buffer.alloc(0);
  while (head.length < 2) {
    const next = await wire.next();
    if (next.done) break;
    head = Buffer.concat([head, next.value]);
  }
  return head;
}

async function* rejoin(head: Buffer, wire: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  if (head.length > 0) yield head;
  for (let next = await wire.next(); !next.done; next = await wire.next()) yield next.value;
}

function cutShort(bytes: number, expected: number | null, cause?: unknown): IntakeError {
  const of = expected === null ? '' : ` of ${expected.toLocaleString('en')}`;
  const arrived = `${bytes.toLocaleString('en')}${of} bytes arrived`;
  return new IntakeError(400, `The file was cut short: ${arrived}. Send it again.`, { cause });
}

/** zlib tells damaged gzip by an error code; everything else passes as it is. */
function explain(error: unknown): unknown {
  if (!errorCode(error).startsWith('Z_')) return error;
  return new IntakeError(400, 'The gzip file is damaged or cut short. Pack it again and send it again.', {
    cause: error,
  });
}
