import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';

const LF = 10;
const CR = 13;
const QUOTE = 34;

const bytesSeenSchema = z.object({ isUtf8: z.boolean(), lines: z.number().nullable(), longest: z.number() });

/**
 * What a look at all bytes of a file told. `lines`: how many, when each of them is one record, since the file holds no
 * quote, no blank line and no carriage return but before a line feed; else null. `longest`: bytes of the longest line.
 */
export type BytesSeen = z.infer<typeof bytesSeenSchema>;

export interface BytesWatch {
  see(chunk: Buffer): void;
  /** Whether so far all is UTF-8 and each line one record. */
  isPlain(): boolean;
  end(): BytesSeen;
}

/** Looks at bytes as they pass, by searches of the runtime, which are many times as fast as a loop. */
export function watchBytes(): BytesWatch {
  const text = watchUtf8();
  const lines = watchLines();
  return {
    see(chunk) {
      text.see(chunk);
      lines.see(chunk);
    },
    isPlain: () => text.isPlain() && lines.isPlain(),
    end: () => ({ isUtf8: text.end(), ...lines.end() }),
  };
}

function watchUtf8() {
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
    isPlain: () => isText,
    end: () => isText && isUtf8(rest),
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

function watchLines() {
  let isPlain = true;
  let lines = 0;
  let longest = 0;
  /** Bytes of the line under way that came in chunks before. */
  let begun = 0;
  let endsInCr = false;
  const endLine = (length: number, isAfterCr: boolean) => {
    lines += 1;
    if (length > longest) longest = length;
    if (length === 0 || (length === 1 && isAfterCr)) isPlain = false;
  };
  return {
    see(chunk: Buffer) {
      if (!isPlain || chunk.length === 0) return;
      if (endsInCr && chunk[0] !== LF) isPlain = false;
      if (chunk.includes(QUOTE) || hasLoneCr(chunk)) isPlain = false;
      let start = 0;
      for (let end = chunk.indexOf(LF); end >= 0 && isPlain; end = chunk.indexOf(LF, start)) {
        endLine(begun + end - start, end > 0 ? chunk[end - 1] === CR : endsInCr);
        begun = 0;
        start = end + 1;
      }
      begun += chunk.length - start;
      endsInCr = chunk[chunk.length - 1] === CR;
    },
    isPlain: () => isPlain,
    end() {
      if (begun > 0) endLine(begun, endsInCr);
      return { lines: isPlain && !endsInCr ? lines : null, longest };
    },
  };
}

/** One that no line feed follows; of the last byte nothing is known yet. */
function hasLoneCr(chunk: Buffer): boolean {
  for (let at = chunk.indexOf(CR); at >= 0 && at < chunk.length - 1; at = chunk.indexOf(CR, at + 1)) {
    if (chunk[at + 1] !== LF) return true;
  }
  return false;
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
