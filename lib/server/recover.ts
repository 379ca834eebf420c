import 'server-only';
import type { PublishedUpload } from '@/lib/domain/dataset';
import { sweepGenerations } from '@/lib/store/sweep';
import type { UploadRecord } from '@/lib/store/upload-record';
import { clearStrays } from './clear-strays';
import type { Runtime } from './runtime';
import { publishedRecord } from './uploads/published-record';
import { forgetOldUndone, keepForRedo } from './uploads/redo';
import { isStaged } from './uploads/staging';

/**
 * Brings the data folder in line with the registry after a crash: an upload is published if, and only if, its registry
 * row is there; half-loaded facts and half-received files are removed.
 * @returns what was under way and what became of it, as sentences
 */
export async function recover(runtime: Runtime): Promise<string[]> {
  const registry = await runtime.store.registry();
  const rows = new Map(registry.map((upload) => [upload.uploadId, upload]));
  const records: UploadRecord[] = [];
  const said: string[] = [];
  for (const record of await runtime.catalog.uploads()) {
    const settled = await settle(runtime, record, rows.get(record.id));
    records.push(settled);
    if (settled === record) continue;
    await runtime.catalog.saveUpload(settled);
    if (settled.state === 'retired') await keepForRedo(runtime, record.id);
    said.push(
      `“${record.filename}” was ${record.state} when Rankshift was stopped; now it is ${settled.state}.`,
    );
  }
  await sweepGenerations(runtime.store);
  await forgetOldUndone(runtime);
  const halves = await clearStrays(runtime, records);
  if (halves > 0) said.push(`${halves} half-received ${halves === 1 ? 'file was' : 'files were'} removed.`);
  return said;
}

async function settle(
  runtime: Runtime,
  record: UploadRecord,
  row: PublishedUpload | undefined,
): Promise<UploadRecord> {
  const { state } = record;
  if (row) return state === 'published' ? record : publishedRecord(record, row);
  if (state === 'published') return { ...record, state: 'retired' };
  if (state !== 'checking' && state !== 'publishing') return record;
  // Of what was published before, only the facts are left: it was to be published again.
  const wasUndone = state === 'publishing' && !(await isStaged(runtime, record.id));
  if (wasUndone) return { ...record, state: 'retired' };
  const problem = 'Rankshift was stopped while it worked on this file. Check it again.';
  return { ...record, state: 'failed', report: null, generation: null, problem };
}
