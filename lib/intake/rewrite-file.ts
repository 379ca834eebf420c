import { open } from 'node:fs/promises';
import { scanFile } from './scan-file';

interface RewriteOptions {
  delimiter: string;
  skipLines: number;
  signal?: AbortSignal | undefined;
}

/** Writes the records of an odd file to `target` so that any reader of CSV finds the same fields. */
export async function rewriteFile(path: string, target: string, options: RewriteOptions): Promise<void> {
  const file = await open(target, 'w');
  let buffer = Buffer.alloc(4 << 20);
  let length = 0;
  const emit = (byte: number) => {
    if (length === buffer.length) buffer = Buffer.concat([buffer], buffer.length * 2);
    buffer[length++] = byte;
  };
  const flush = async () => {
    await file.writeFile(buffer.subarray(0, length));
    length = 0;
  };
  try {
    await scanFile(path, { ...options, emit, onRecord: () => {}, onChunk: flush });
    await flush();
  } finally {
    await file.close();
  }
}
