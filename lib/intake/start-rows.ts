import { Worker } from 'node:worker_threads';
import { announcedGrowth } from './announced-growth';
import { IntakeError } from './intake-error';
import { readRows } from './read-rows';
import type { RowsRead, RowTask } from './row-task';

/** The reading of the rows of a file beside everything else. */
export interface RowsUnderWay {
  /** Tells that so many bytes stand in the file by now. */
  grow(bytes: number, isWhole: boolean): void;
  /** What was found. @throws IntakeError 422 when the file cannot be divided into rows */
  found: Promise<RowsRead>;
  /** Lets go of all files. `found` may never settle then. */
  stop(): Promise<void>;
}

type Message = { bytes: number } | { found: RowsRead } | { status: 422 | null; message: string };

/**
 * Reads the rows of a file on a thread of its own. From the sources, as in tests, it is the same thread: Node cannot start
 * one with TypeScript.
 */
export function startRows(task: RowTask, onProgress: (bytes: number) => void): RowsUnderWay {
  return process.env.NEXT_RUNTIME === undefined ? startHere(task, onProgress) : startThread(task, onProgress);
}

function startThread(task: RowTask, onProgress: (bytes: number) => void): RowsUnderWay {
  const worker = new Worker(new URL('./row-worker.ts', import.meta.url), { workerData: task });
  const found = new Promise<RowsRead>((resolve, reject) => {
    worker.on('message', (message: Message) => {
      if ('bytes' in message) onProgress(message.bytes);
      else if ('found' in message) resolve(message.found);
      else
        reject(
          message.status ? new IntakeError(message.status, message.message) : new Error(message.message),
        );
    });
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`The thread that reads rows ended with ${code}.`)));
  });
  found.catch(() => undefined);
  return {
    grow: (bytes, isWhole) => worker.postMessage({ bytes, isWhole }),
    found,
    stop: async () => void (await worker.terminate()),
  };
}

function startHere(task: RowTask, onProgress: (bytes: number) => void): RowsUnderWay {
  const growth = announcedGrowth();
  let isStopped = false;
  const found = readRows(task, growth, (bytes) => {
    if (isStopped) throw new Error('The reading was stopped.');
    onProgress(bytes);
  });
  found.catch(() => undefined);
  return {
    grow: growth.announce,
    found,
    async stop() {
      isStopped = true;
      growth.announce(Number.MAX_SAFE_INTEGER, true);
      await found.catch(() => undefined);
    },
  };
}
