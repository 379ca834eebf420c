import 'server-only';
import type { Runtime } from './runtime';

/**
 * Begins to make what answers questions sooner, and does not wait for it: they are answered meanwhile. What was not
 * finished is begun anew with the next publish or start.
 */
export function sumInBackground({ store }: Pick<Runtime, 'store'>): void {
  store.makeReady().catch((error) => console.error('Sums of an upload could not be made:', error));
}
