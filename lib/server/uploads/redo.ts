import 'server-only';
import { stat, utimes } from 'node:fs/promises';
import type { PublishMode } from '@/lib/domain/dataset';
import { ProblemError } from '@/lib/domain/problem-error';
import { epochMs, now } from '@/lib/domain/time';
import type { UploadRecord } from '@/lib/store/upload-record';
import type { Runtime } from '../runtime';
import { clearFacts, factsFile } from './staging';

/** How long an undone upload can be published again. */
const KEPT_MS = 30 * 86_400_000;

/**
 * How an undone upload was published, so that it can be published so again.
 * @throws ProblemError 409 when its facts are gone, or when it replaced a dataset that has newer uploads by now: as the
 * newest it would hide them
 */
export async function redoRequest(
  runtime: Runtime,
  { id, dataset, mode, generation }: UploadRecord,
): Promise<{ dataset: string; mode: PublishMode }> {
  const isKept = await stat(factsFile(runtime, id)).catch(() => null);
  if (!isKept || dataset === null || mode === null) {
    throw new ProblemError(409, 'The numbers of this upload are not kept any more. Upload the file again.');
  }
  const registry = await runtime.store.registry();
  const newer = registry.filter(
    (upload) => upload.dataset === dataset && upload.generation > (generation ?? 0),
  );
  if (mode === 'replace' && newer.length > 0) {
    const names = newer.map(({ filename }) => `“${filename}”`).join(', ');
    const detail = `This upload replaced what was in “${dataset}”; redone, it would hide ${names} too.`;
    throw new ProblemError(409, `${detail} Undo these first, or upload the file again.`);
  }
  return { dataset, mode };
}

/** Begins the time for which the facts of an undone upload are kept. */
export async function keepForRedo(runtime: Runtime, id: string): Promise<void> {
  const seconds = epochMs(now()) / 1000;
  // Facts of uploads from before they were kept are not there.
  await utimes(factsFile(runtime, id), seconds, seconds).catch(() => undefined);
}

/** Removes the facts of uploads that were undone long ago. */
export async function forgetOldUndone(runtime: Runtime): Promise<void> {
  for (const { id, state } of await runtime.catalog.uploads()) {
    if (state !== 'retired') continue;
    const kept = await stat(factsFile(runtime, id)).catch(() => null);
    if (kept && epochMs(now()) - kept.mtimeMs > KEPT_MS) await clearFacts(runtime, id);
  }
}
