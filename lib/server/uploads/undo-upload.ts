import 'server-only';
import { ProblemError } from '@/lib/domain/problem-error';
import type { Runtime } from '../runtime';
import { findUpload, removeStaging } from './staging';

/**
 * Undoes an upload: a published one is hidden, and what it replaced is visible again; one that was not published is
 * forgotten with its files. Undoing twice is the same as once.
 * @throws ProblemError 404, or 409 while a step is under way
 */
export async function undoUpload(runtime: Runtime, id: string): Promise<void> {
  const record = await findUpload(runtime, id);
  if (record.state === 'checking' || record.state === 'publishing') {
    throw new ProblemError(409, `The upload is ${record.state}. Wait until that has ended, then undo it.`);
  }
  if (record.state === 'retired') return;
  if (record.state === 'published' && record.generation !== null) {
    await runtime.store.retire(record.generation);
    await runtime.catalog.saveUpload({ ...record, state: 'retired' });
    return;
  }
  await runtime.catalog.deleteUpload(id);
  await removeStaging(runtime, id);
}
