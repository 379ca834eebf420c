import 'server-only';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sweepGenerations } from '@/lib/store/sweep';
import type { UploadRecord } from '@/lib/store/upload-record';
import type { Runtime } from './runtime';
import { forgetOldUndone } from './uploads/redo';

/**
 * Brings the data folder in line with the registry after a crash: an upload is published if, and only if, its registry
 * row is there; half-loaded facts and half-received files are removed.
 * @returns what was under way and what became of it, as sentences
 */
export async function recover(runtime: Runtime): Promise<string[]> {
  const registered = new Set((await runtime.store.registry()).map(({ uploadId }) => uploadId));
  const records = await runtime.catalog.uploads();
  const said: string[] = [];
  for (const record of records) {
    const settled = settle(record, registered.has(record.id));
    if (settled === record) continue;
    await runtime.catalog.saveUpload(settled);
    said.push(
      `“${record.filename}” was ${record.state} when Rankshift was stopped; now it is ${settled.state}.`,
    );
  }
  await sweepGenerations(runtime.store);
  await forgetOldUndone(runtime);
  const halves = await removeStrays(runtime, new Set(records.map(({ id }) => id)));
  if (halves > 0) said.push(`${halves} half-received ${halves === 1 ? 'file was' : 'files were'} removed.`);
  return said;
}

function settle(record: UploadRecord, isRegistered: boolean): UploadRecord {
  if (isRegistered && record.state !== 'published') return { ...record, state: 'published', problem: null };
  if (!isRegistered && record.state === 'published') return { ...record, state: 'retired' };
  if (record.state !== 'checking' && record.state !== 'publishing') return record;
  const problem = 'Rankshift was stopped while it worked on this file. Check it again.';
  return { ...record, state: 'failed', report: null, generation: null, problem };
}

/** Folders of files that were being received: nothing knows of them yet. */
async function removeStrays({ settings }: Runtime, known: ReadonlySet<string>): Promise<number> {
  const staging = join(settings.dataDir, 'staging');
  const strays = (await readdir(staging).catch(() => [])).filter((id) => !known.has(id));
  for (const id of strays) await rm(join(staging, id), { recursive: true, force: true });
  return strays.length;
}
