import { open } from 'node:fs/promises';
import type { Encoding } from '@/lib/domain/reading';
import type { BytesSeen } from './bytes-seen';

/** The encoding of a file: by its mark; without one Windows-1252, unless all its bytes are UTF-8. */
export async function detectEncoding(path: string, seen: BytesSeen): Promise<Encoding> {
  const file = await open(path);
  const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0).finally(() => file.close());
  const mark = buffer.toString('hex');
  if (mark === 'fffe') return 'utf-16le';
  if (mark === 'feff') return 'utf-16be';
  return seen.isUtf8 ? 'utf-8' : 'windows-1252';
}
