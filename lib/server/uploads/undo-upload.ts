import 'server-only';
import type { Runtime } from '../runtime';
import { cancelStep, oneStep } from './one-step';
import { keepForRedo } from './redo';
import { findUpload, removeStaging } from './staging';

/**
 * Undoes an upload: a published one is hidden, and what it replaced is visible again; one that was not published is
 * forgotten with its files. A check under way is stopped first, a publish is awaited. Undoing twice is the same as once.
 * @throws ProblemError 404
 */
export async function undoUpload(runtime: Runtime, id: string): Promise<void> {
  await cancelStep(runtime, id);
  return oneStep(runtime, id, () => undoAlone(runtime, id));
}

async function undoAlone(runtime: Runtime, id: string): Promise<void> {
  const record = await findUpload(runtime, id);
  if (record.state === 'retired') return;
  if (record.state === 'published' && record.generation !== null) {
    await runtime.store.retire(record.generation);
    await runtime.catalog.saveUpload({ ...record, state: 'retired' });
    await keepForRedo(runtime, id);
    return;
  }
  await runtime.catalog.deleteUpload(id);
  await removeStaging(runtime, id);
}
