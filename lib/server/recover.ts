import 'server-only';
import { sweepGenerations } from '@/lib/store/sweep';
import type { UploadRecord } from '@/lib/store/upload-record';
import type { Runtime } from './runtime';

/**
 * Brings the catalogue in line with the registry after a crash: an upload is published if, and only if, its registry
 * row is there; half-loaded facts are dropped.
 */
export async function recover(runtime: Runtime): Promise<void> {
  const registered = new Set((await runtime.store.registry()).map(({ uploadId }) => uploadId));
  for (const record of await runtime.catalog.uploads()) {
    const settled = settle(record, registered.has(record.id));
    if (settled !== record) await runtime.catalog.saveUpload(settled);
  }
  await sweepGenerations(runtime.store);
}

function settle(record: UploadRecord, isRegistered: boolean): UploadRecord {
  if (isRegistered && record.state !== 'published') return { ...record, state: 'published', problem: null };
  if (!isRegistered && record.state === 'published') return { ...record, state: 'retired' };
  if (record.state !== 'checking' && record.state !== 'publishing') return record;
  const problem = 'Rankshift was stopped while it worked on this file. Check it again.';
  return { ...record, state: 'failed', report: null, generation: null, problem };
}
