import { type FileHandle, open, rm } from 'node:fs/promises';
import { join } from 'node:path';

const LF = 10;
/** The first slice is small: it is there to learn the words of the file from. */
const FIRST_BYTES = 2 << 20;
const SLICE_BYTES = 64 << 20;

/** A part of a file that ends where a line ends. */
export interface Slice {
  path: string;
  bytes: number;
}

/**
 * Copies the bytes of a file without its first `skipLines` lines in parts, so that the memory that a part takes does not
 * depend on how long the file is. Where it is cut does not depend on the chunks in which it comes. The next part is copied
 * while one is in use; each is removed after use.
 */
export async function* sliceFile(
  chunks: AsyncIterable<Buffer>,
  folder: string,
  skipLines: number,
): AsyncGenerator<Slice> {
  const parts = copyParts(chunks, folder, skipLines);
  try {
    for (let next = parts.next(); ; ) {
      const { value: slice, done } = await next;
      if (done) return;
      next = parts.next();
      next.catch(() => undefined);
      yield slice;
      await rm(slice.path);
    }
  } finally {
    await parts.return(undefined);
  }
}

async function* copyParts(
  chunks: AsyncIterable<Buffer>,
  folder: string,
  skipLines: number,
): AsyncGenerator<Slice> {
  const part = partWriter(folder);
  let toSkip = skipLines;
  try {
    for await (const chunk of chunks) {
      let rest: Buffer = chunk;
      for (; toSkip > 0 && rest.length > 0; rest = afterLine(rest)) if (rest.includes(LF)) toSkip -= 1;
      while (rest.length > 0) {
        const end = await part.take(rest);
        rest = rest.subarray(end);
        if (part.isFull()) yield await part.end();
      }
    }
    if (part.isOpen()) yield await part.end();
  } finally {
    if (part.isOpen()) await part.end();
  }
}

function afterLine(bytes: Buffer): Buffer {
  const end = bytes.indexOf(LF);
  return end < 0 ? bytes.subarray(bytes.length) : bytes.subarray(end + 1);
}

/** Writes one part after the other. */
function partWriter(folder: string) {
  let number = 0;
  let file: FileHandle | null = null;
  let isFull = false;
  let slice: Slice = { path: '', bytes: 0 };
  return {
    isOpen: () => file !== null,
    isFull: () => isFull,
    /** @returns how many of the bytes belonged to the part */
    async take(bytes: Buffer): Promise<number> {
      if (file === null) {
        slice = { path: join(folder, `slice-${number}.csv`), bytes: 0 };
        file = await open(slice.path, 'w');
      }
      const wanted = (number === 0 ? FIRST_BYTES : SLICE_BYTES) - slice.bytes;
      const last = bytes.indexOf(LF, Math.max(0, wanted - 1));
      isFull = bytes.length >= wanted && last >= 0;
      const end = isFull ? last + 1 : bytes.length;
      await file.writeFile(bytes.subarray(0, end));
      slice.bytes += end;
      return end;
    },
    async end(): Promise<Slice> {
      await file?.close();
      file = null;
      isFull = false;
      number += 1;
      return slice;
    },
  };
}
