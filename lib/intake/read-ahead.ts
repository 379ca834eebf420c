import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plan } from './plan';
import { type RowTask, rowTask } from './row-task';
import type { Sniff } from './sniff-result';
import { type RowsUnderWay, startRows } from './start-rows';

/** The reading of a file that began before all of it was there, and before anybody asked. */
export interface ReadAhead {
  task: RowTask;
  reading: RowsUnderWay;
  /** Ends it and removes its files. */
  stop(): Promise<void>;
}

/** Begins to read the rows of a file, in a new folder within `directory`. */
export async function startAhead(directory: string, sniff: Sniff, plan: Plan): Promise<ReadAhead> {
  const folder = await mkdtemp(join(directory, 'check-'));
  const task = rowTask(sniff.path, folder, sniff, plan);
  const reading = startRows(task, () => {});
  return {
    task,
    reading,
    async stop() {
      await reading.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Whether what was begun is what is wanted now: of the same file, which had another name while it came, in the same way. */
export function wasBegunFor(begun: RowTask, wanted: RowTask): boolean {
  const { folder } = wanted;
  const path = begun.path.replace(/\.part$/, '');
  return JSON.stringify({ ...begun, path, folder }) === JSON.stringify(wanted);
}
