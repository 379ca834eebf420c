import { stat } from 'node:fs/promises';
import { type ReadAhead, wasBegunFor } from './read-ahead';
import type { RowsRead, RowTask } from './row-task';
import { type RowsUnderWay, startRows } from './start-rows';

export interface ReadOptions {
  signal?: AbortSignal | undefined;
  /** What was begun while the file was received; null for nothing. */
  ahead?: ReadAhead | null | undefined;
  /** Told the share that is done, 0 to 1. */
  onProgress(share: number): void;
}

interface FileRows {
  found: RowsRead;
  /** Where the files of the outcome are. */
  folder: string;
}

/**
 * Reads the rows of a file that is there whole. Goes on with what was begun; where that failed or was another way to read the file,
 * begins anew.
 * @throws IntakeError 422 when the file cannot be divided into rows
 */
export async function readFileRows(wanted: RowTask, options: ReadOptions): Promise<FileRows> {
  const { size } = await stat(wanted.path);
  const { ahead, signal } = options;
  if (ahead && wasBegunFor(ahead.task, wanted)) {
    const found = await finish(ahead.reading, size, signal).catch(() => null);
    signal?.throwIfAborted();
    if (found) return { found, folder: ahead.task.folder };
  }
  const reading = startRows(wanted, (bytes) => options.onProgress(bytes / size));
  return { found: await finish(reading, size, signal), folder: wanted.folder };
}

async function finish(reading: RowsUnderWay, size: number, signal?: AbortSignal): Promise<RowsRead> {
  let onAbort = () => {};
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(signal?.reason);
  });
  signal?.addEventListener('abort', onAbort);
  try {
    signal?.throwIfAborted();
    reading.grow(size, true);
    return await Promise.race([reading.found, aborted]);
  } finally {
    signal?.removeEventListener('abort', onAbort);
    await reading.stop();
  }
}
