import 'server-only';
import { access, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ProblemError } from '@/lib/domain/problem-error';
import type { UploadRecord } from '@/lib/store/upload-record';
import type { Runtime } from '../runtime';

/** Folder of an upload's files. The id is one of ours, never a text from outside. */
export function stagingFolder(runtime: Runtime, id: string): string {
  return join(runtime.settings.dataDir, 'staging', id);
}

/** The rejected rows of the last check, gzip; kept after a publish. */
export function rejectsFile(runtime: Runtime, id: string): string {
  return join(stagingFolder(runtime, id), 'rejects.csv.gz');
}

/** The facts of an upload as its last check wrote them; kept after a publish, so that an undo can be undone. */
export function factsFile(runtime: Runtime, id: string): string {
  return join(stagingFolder(runtime, id), 'facts.parquet');
}

export async function clearFacts(runtime: Runtime, id: string): Promise<void> {
  await rm(factsFile(runtime, id), { force: true });
}

/** Whether the file itself is still there, as it is until it is published. */
export function isStaged(runtime: Runtime, id: string): Promise<boolean> {
  return access(join(stagingFolder(runtime, id), 'raw.csv')).then(
    () => true,
    () => false,
  );
}

/** Removes the file once its facts are in the store; the rejects stay, to be downloaded. */
export async function clearStaged(runtime: Runtime, id: string): Promise<void> {
  for (const file of ['raw.csv', 'raw.csv.seen.json', 'text.csv']) {
    await rm(join(stagingFolder(runtime, id), file), { force: true });
  }
}

/** Removes all files of an upload. */
export async function removeStaging(runtime: Runtime, id: string): Promise<void> {
  await rm(stagingFolder(runtime, id), { recursive: true, force: true });
}

/** @throws ProblemError 404 */
export async function findUpload(runtime: Runtime, id: string): Promise<UploadRecord> {
  const record = /^[0-9a-f-]{36}$/.test(id) ? await runtime.catalog.upload(id) : null;
  if (!record)
    throw new ProblemError(404, 'There is no such upload. It may have been undone before it was published.');
  return record;
}
