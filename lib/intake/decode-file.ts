import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { errorCode } from './error-code';

/** Encodings that a file may come in; without a mark and with bytes that are no UTF-8 it is taken for Windows-1252. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Makes a staged file UTF-8, in place and in constant memory. @returns what it was */
export async function decodeFile(path: string): Promise<Encoding> {
  const encoding = await detectEncoding(path);
  if (encoding !== 'utf-8') await transcode(path, encoding);
  return encoding;
}

async function detectEncoding(path: string): Promise<Encoding> {
  const file = await open(path);
  const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0).finally(() => file.close());
  const mark = buffer.toString('hex');
  if (mark === 'fffe') return 'utf-16le';
  if (mark === 'feff') return 'utf-16be';
  return (await isUtf8(path)) ? 'utf-8' : 'windows-1252';
}

async function isUtf8(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
      decoder.decode(chunk, { stream: true });
    }
    decoder.decode();
    return true;
  } catch (error) {
    if (errorCode(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA') return false;
    throw error;
  }
}

async function transcode(path: string, encoding: Encoding): Promise<void> {
  const part = `${path}.utf-8`;
  const decoder = new TextDecoder(encoding);
  async function* decode(chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  }
  try {
    await pipeline(createReadStream(path), decode, createWriteStream(part, { flush: true }));
    await rename(part, path);
  } finally {
    await rm(part, { force: true });
  }
}
