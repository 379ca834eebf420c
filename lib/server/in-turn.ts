import 'server-only';
import type { Runtime } from './runtime';

/** Runs what changes which facts readers see, one after the other: of two such changes the order must be plain. */
export function inTurn<T>(runtime: Runtime, change: () => Promise<T>): Promise<T> {
  const turn = runtime.turn.then(change);
  runtime.turn = turn.catch(() => undefined);
  return turn;
}
