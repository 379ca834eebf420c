import 'server-only';
import type { Runtime } from '../runtime';
import { oneStep } from './one-step';
import { findUpload, removeStaging } from './staging';

/**
 * Undoes an upload: a published one is hidden, and what it replaced is visible again; one that was not published is
 * forgotten with its files. Undoing twice is the same as once.
 * @throws ProblemError 404, or 409 while a step is under way
 */
export function undoUpload(runtime: Runtime, id: string): Promise<void> {
  return oneStep(runtime, id, () => undoAlone(runtime, id));
}

async function undoAlone(runtime: Runtime, id: string): Promise<void> {
  const record = await findUpload(runtime, id);
  if (record.state === 'retired') return;
  if (record.state === 'published' && record.generation !== null) {
    await runtime.store.retire(record.generation);
    await runtime.catalog.saveUpload({ ...record, state: 'retired' });
    return;
  }
  await runtime.catalog.deleteUpload(id);
  await removeStaging(runtime, id);
}
