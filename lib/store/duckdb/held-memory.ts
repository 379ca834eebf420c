import type { DuckDBConnection } from '@duckdb/node-api';
import { type Held, readHeld } from './held';

export interface HeldMemory {
  /** The same without a look at the store; null when not all of the generations are known. A change makes another object of it. */
  known(generations: readonly number[]): Held[] | null;
  /** What is held of those of the generations that have facts. */
  read(connection: DuckDBConnection, generations: readonly number[]): Promise<Held[]>;
  /** Runs a change of a generation, and forgets what was known of it. */
  changing<T>(generation: number, change: () => Promise<T>): Promise<T>;
}

/** Remembers what is held of generations, so that a question is one statement. What is not held is asked for anew. */
export function heldMemory(): HeldMemory {
  const known = new Map<number, Held>();
  let changes = 0;

  async function read(connection: DuckDBConnection, generations: readonly number[]): Promise<Held[]> {
    const unknown = generations.filter((generation) => !known.has(generation));
    const before = changes;
    const found = unknown.length === 0 ? [] : await readHeld(connection, unknown);
    // What was read beside a change may be of before it.
    if (before === changes) for (const held of found) known.set(held.generation, held);
    const fresh = new Map(found.map((held) => [held.generation, held]));
    return [...new Set(generations)].flatMap((one) => fresh.get(one) ?? known.get(one) ?? []);
  }

  function allKnown(generations: readonly number[]): Held[] | null {
    const found = [...new Set(generations)].flatMap((one) => known.get(one) ?? []);
    return found.length === new Set(generations).size ? found : null;
  }

  async function changing<T>(generation: number, change: () => Promise<T>): Promise<T> {
    try {
      return await change();
    } finally {
      changes += 1;
      known.delete(generation);
    }
  }

  return { known: allKnown, read, changing };
}
