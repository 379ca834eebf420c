import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Encoding } from '@/lib/domain/reading';
import { errorCode } from './error-code';

/** The encoding of a file: by its mark; without one Windows-1252, unless all its bytes are UTF-8. */
export async function detectEncoding(path: string): Promise<Encoding> {
  const file = await open(path);
  const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0).finally(() => file.close());
  const mark = buffer.toString('hex');
  if (mark === 'fffe') return 'utf-16le';
  if (mark === 'feff') return 'utf-16be';
  return (await isUtf8(path)) ? 'utf-8' : 'windows-1252';
}

/** True when every byte of a file is UTF-8. */
export async function isUtf8(path: string): Promise<boolean> {
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
