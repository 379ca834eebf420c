import type { DuckDBConnection } from '@duckdb/node-api';
import type { PublishedUpload } from '@/lib/domain/dataset';
import { type Connections, inTransaction } from './connections';
import { describeFacts } from './describe-facts';
import { fillSums } from './fill-sums';
import { readHeld, readUnsummed, writeHeld } from './held';
import type { HeldMemory } from './held-memory';
import { oneAtATime } from './one-at-a-time';
import { runInterruptibly } from './run-interruptibly';

interface Given extends Pick<Connections, 'use'> {
  /** Runs changes of generations one after the other. */
  inTurn: ReturnType<typeof oneAtATime>;
  memory: HeldMemory;
  registry(connection: DuckDBConnection): Promise<PublishedUpload[]>;
}

export interface SummingLater {
  /** Makes the sums of all published generations that have none, one after the other. @throws what kept it from it */
  makeReady(): Promise<void>;
  /** Interrupts it; what was not finished is as if it had not been begun. */
  stop(): Promise<void>;
}

/** Makes sums beside loads and questions: of each generation in one transaction, so that all of them are there or none. */
export function sumLater(given: Given): SummingLater {
  const ending = new AbortController();
  const { signal } = ending;
  const inOrder = oneAtATime();

  async function sumAll(): Promise<void> {
    const failed = new Map<number, unknown>();
    while (!signal.aborted) {
      const waiting = await given.use((connection) => unsummed(connection, given));
      const next = waiting.find((generation) => !failed.has(generation));
      if (next === undefined && waiting[0] !== undefined) throw failed.get(waiting[0]);
      if (next === undefined) return;
      await sumOne(given, next, signal).catch((error) => failed.set(next, error));
    }
  }

  return {
    makeReady: () => inOrder(sumAll),
    stop: () => {
      ending.abort();
      return inOrder(async () => undefined);
    },
  };
}

/** Of those that were retired nobody asks any more. */
async function unsummed(connection: DuckDBConnection, { registry }: Given): Promise<number[]> {
  const published = new Set((await registry(connection)).map(({ generation }) => generation));
  return (await readUnsummed(connection)).filter((generation) => published.has(generation));
}

/**
 * Nothing else writes to what is written here but the record of the generation: that is written in turn with all other
 * changes. Where the generation was dropped meanwhile the engine refuses to write over a row that is gone.
 */
function sumOne({ use, inTurn, memory }: Given, generation: number, signal: AbortSignal): Promise<void> {
  return use((connection) =>
    inTransaction(connection, () =>
      runInterruptibly(connection, { signal }, async () => {
        const [known] = await readHeld(connection, [generation]);
        const held = known && (await describeFacts(connection, generation, known.zone));
        if (!held) throw new Error(`Generation ${generation} is gone.`);
        const series = await fillSums(connection, held);
        await inTurn(() =>
          memory.changing(generation, async () => {
            await writeHeld(connection, { ...held, series });
            await connection.run('COMMIT');
          }),
        );
      }),
    ),
  );
}
