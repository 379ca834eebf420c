import { parentPort, workerData } from 'node:worker_threads';
import { announcedGrowth } from './announced-growth';
import { IntakeError } from './intake-error';
import { readRows } from './read-rows';

/** The thread that `startRows` begins: reads the rows of the file that it was given and tells what it found. */
const growth = announcedGrowth();
parentPort?.on('message', (size: { bytes: number; isWhole: boolean }) => {
  growth.announce(size.bytes, size.isWhole);
  // Nothing more is to come; an open port would keep the thread.
  if (size.isWhole) parentPort?.unref();
});
readRows(workerData, growth, (bytes) => parentPort?.postMessage({ bytes })).then(
  (found) => parentPort?.postMessage({ found }),
  (error) => {
    const { status, message } =
      error instanceof IntakeError ? error : { status: null, message: String(error?.stack) };
    parentPort?.postMessage({ status, message });
  },
);
