import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

/**
 * How many statements run side by side. Each one holds a thread of Node's pool of four; files and name look-ups need
 * the rest.
 */
const SLOTS = 3;

export interface Connections {
  /** Lends a connection of its own to the work, after waiting for a free slot, and closes it afterwards. */
  use<T>(work: (connection: DuckDBConnection) => Promise<T>): Promise<T>;
  /** The same in one transaction, rolled back when the work fails. */
  transaction<T>(work: (connection: DuckDBConnection) => Promise<T>): Promise<T>;
}

/** One connection a task, so that reads run beside loads and a transaction is never shared. */
export function connections(instance: DuckDBInstance): Connections {
  let free = SLOTS;
  const waiting: (() => void)[] = [];

  async function use<T>(work: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      const connection = await instance.connect();
      try {
        return await work(connection);
      } finally {
        connection.closeSync();
      }
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  }

  function transaction<T>(work: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
    return use((connection) =>
      inTransaction(connection, async () => {
        const result = await work(connection);
        await connection.run('COMMIT');
        return result;
      }),
    );
  }

  return { use, transaction };
}

/** Begins a transaction for work that commits it, and rolls it back when the work fails. */
export async function inTransaction<T>(connection: DuckDBConnection, work: () => Promise<T>): Promise<T> {
  await connection.run('BEGIN TRANSACTION');
  try {
    return await work();
  } catch (error) {
    // A failed COMMIT has rolled back already, and then there is nothing to undo.
    await connection.run('ROLLBACK').catch(() => undefined);
    throw error;
  }
}
