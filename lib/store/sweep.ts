import { setTimeout as sleep } from 'node:timers/promises';
import type { FactStore } from './fact-store';

/**
 * Drops those of the given generations that readers cannot see any more or never could: loaded but not published when
 * the process ended, or retired. Call it on start, before anything is loaded, and after a retire with the one retired.
 * @param known null: every generation of the store
 * @param graceMs how long a question that began before may still read them
 * @returns the generations that were dropped
 */
export async function sweepGenerations(
  store: FactStore,
  known: readonly number[] | null = null,
  graceMs = 0,
): Promise<number[]> {
  const visible = new Set((await store.registry()).map((upload) => upload.generation));
  const candidates = known ?? (await store.generations());
  const hidden = candidates.filter((generation) => !visible.has(generation));
  if (graceMs > 0) await sleep(graceMs, undefined, { ref: false });
  for (const generation of hidden) await store.drop(generation);
  return hidden;
}
