import { type FileHandle, open } from 'node:fs/promises';

const CHUNK_BYTES = 4 << 20;

/** A file that somebody else is writing: its bytes in order, each as soon as it is there. */
export interface GrowingFile {
  /**
   * From the beginning each time. Waits for what is still to come; throws once closed. A chunk is good until the next one
   * is asked for.
   */
  chunks(): AsyncGenerator<Buffer>;
  /** Tells that so many bytes stand in the file by now, and whether these are all. */
  grow(bytes: number, isWhole: boolean): void;
  close(): Promise<void>;
}

/** Opens it once, so that it may get another name meanwhile. */
export async function openGrowingFile(path: string): Promise<GrowingFile> {
  const file = await open(path);
  let now = { bytes: 0, isWhole: false, isClosed: false };
  const waiting: (() => void)[] = [];
  const change = (to: Partial<typeof now>) => {
    now = { ...now, ...to };
    for (const wake of waiting.splice(0)) wake();
  };
  const hasMore = async (at: number) => {
    while (now.bytes <= at && !now.isWhole && !now.isClosed) {
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
    if (now.isClosed) throw new Error('The file is no longer read.');
    return now.bytes > at;
  };
  return {
    async *chunks() {
      const memory = Buffer.allocUnsafe(CHUNK_BYTES);
      for (let at = 0; await hasMore(at); ) {
        const chunk = await readAt(file, at, memory.subarray(0, now.bytes - at));
        at += chunk.length;
        yield chunk;
      }
    },
    grow: (bytes, isWhole) => change({ bytes, isWhole }),
    async close() {
      change({ isClosed: true });
      await file.close();
    },
  };
}

async function readAt(file: FileHandle, at: number, memory: Buffer): Promise<Buffer> {
  const { bytesRead } = await file.read(memory, 0, memory.length, at);
  if (bytesRead === 0) throw new Error('The file is shorter than was told.');
  return memory.subarray(0, bytesRead);
}
