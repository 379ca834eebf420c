import { isUtf8 as isUtf8Bytes } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Encoding } from '@/lib/domain/reading';

/** The encoding of a file: by its mark; without one Windows-1252, unless all its bytes are UTF-8. */
export async function detectEncoding(path: string): Promise<Encoding> {
  const file = await open(path);
  const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0).finally(() => file.close());
  const mark = buffer.toString('hex');
  if (mark === 'fffe') return 'utf-16le';
  if (mark === 'feff') return 'utf-16be';
  return (await isUtf8(path)) ? 'utf-8' : 'windows-1252';
}

/** True when every byte of a file is UTF-8. Looks at whole chunks, many times as fast as a decoder. */
export async function isUtf8(path: string): Promise<boolean> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const bytes: Buffer = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    const end = endOfLastSign(bytes);
    if (!isUtf8Bytes(bytes.subarray(0, end))) return false;
    rest = bytes.subarray(end);
  }
  return isUtf8Bytes(rest);
}

/** Where a sign begins of which the last bytes are still to come; the length when there is none. */
function endOfLastSign(bytes: Buffer): number {
  for (let at = bytes.length - 1; at >= Math.max(0, bytes.length - 3); at--) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return at + length > bytes.length ? at : bytes.length;
  }
  return bytes.length;
}
