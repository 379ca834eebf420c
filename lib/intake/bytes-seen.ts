import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';

const bytesSeenSchema = z.object({ isUtf8: z.boolean() });

/** What a look at all bytes of a file told. */
export type BytesSeen = z.infer<typeof bytesSeenSchema>;

export interface BytesWatch {
  see(chunk: Buffer): void;
  end(): BytesSeen;
}

/** Looks at bytes as they pass. */
export function watchBytes(): BytesWatch {
  let isText = true;
  let rest: Buffer = Buffer.alloc(0);
  return {
    see(chunk: Buffer) {
      if (!isText) return;
      const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
      const end = endOfLastSign(bytes);
      isText = isUtf8(bytes.subarray(0, end));
      rest = Buffer.from(bytes.subarray(end));
    },
    end: () => ({ isUtf8: isText && isUtf8(rest) }),
  };
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

const seenPath = (path: string) => `${path}.seen.json`;

/** Keeps beside a file what was seen of it while it came, so that it need not be read again for that. */
export async function keepBytesSeen(path: string, seen: BytesSeen): Promise<void> {
  await writeFile(seenPath(path), JSON.stringify(seen));
}

/** What was kept of a file, or else a new look at it. */
export async function bytesSeen(path: string): Promise<BytesSeen> {
  const kept = await readFile(seenPath(path), 'utf8').catch(() => null);
  if (kept !== null) return bytesSeenSchema.parse(JSON.parse(kept));
  const watch = watchBytes();
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) watch.see(chunk);
  return watch.end();
}
