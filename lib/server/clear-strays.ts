import 'server-only';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { UploadRecord } from '@/lib/store/upload-record';
import type { Runtime } from './runtime';
import { incomingFolder } from './uploads/resumable-uploads';
import { clearStaged } from './uploads/staging';

/**
 * Removes the files of steps that a crash ended, once the records are settled.
 * @returns how many files were being received: nothing knows of them yet
 */
export async function clearStrays(runtime: Runtime, records: readonly UploadRecord[]): Promise<number> {
  const staging = join(runtime.settings.dataDir, 'staging');
  const known = new Map(records.map((record) => [record.id, record]));
  const ids = await list(staging);
  for (const id of ids) {
    const record = known.get(id);
    if (record) await clearSteps(runtime, join(staging, id), record);
    else await remove(join(staging, id));
  }
  return ids.filter((id) => !known.has(id)).length + (await clearArrived(incomingFolder(runtime)));
}

/** The scratch database of a check; and the file itself, where its facts are in the store already. */
async function clearSteps(runtime: Runtime, folder: string, { id, state }: UploadRecord): Promise<void> {
  for (const name of await list(folder)) if (name.startsWith('check-')) await remove(join(folder, name));
  if (state === 'published' || state === 'retired') await clearStaged(runtime, id);
}

/**
 * Of the files that come in parts, those are kept that can be continued. One that had arrived whole cannot: no last part
 * will come to have it looked at.
 */
async function clearArrived(folder: string): Promise<number> {
  let arrived = 0;
  for (const id of new Set((await list(folder)).map((name) => name.replace(/\.json$/, '')))) {
    const size = await expectedSize(join(folder, `${id}.json`));
    const found = await stat(join(folder, id)).catch(() => null);
    if (found && size !== null && found.size < size) continue;
    if (size !== null) arrived += 1;
    await remove(join(folder, id));
    await remove(join(folder, `${id}.json`));
  }
  return arrived;
}

/** Null when it was not written whole. */
async function expectedSize(file: string): Promise<number | null> {
  try {
    const { size } = JSON.parse(await readFile(file, 'utf8'));
    return typeof size === 'number' ? size : null;
  } catch {
    return null;
  }
}

async function remove(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true });
}

function list(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
