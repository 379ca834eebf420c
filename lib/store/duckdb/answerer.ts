import type { DuckDBConnection } from '@duckdb/node-api';
import type { FactQuery, FactRow } from '@/lib/domain/fact';
import { ProblemError } from '@/lib/domain/problem-error';
import { isTimeZone } from '@/lib/domain/time';
import type { FactStore, QueryOptions } from '../fact-store';
import { bucketSumsMemory } from './bucket-sums-memory';
import type { Connections } from './connections';
import { factPieces } from './fact-pieces';
import { factRows } from './fact-rows';
import type { Held } from './held';
import type { HeldMemory } from './held-memory';
import { questionSql } from './question-sql';
import { runInterruptibly } from './run-interruptibly';

const MOST_BIGINT = 2n ** 63n - 1n;

/** Answers questions out of sums by day or hour that are in memory, where they tell it; else asks the engine. */
export function answerer({
  use,
  transaction,
  memory,
}: Connections & { memory: HeldMemory }): FactStore['query'] {
  const sums = bucketSumsMemory(transaction);
  return async (question, options) => {
    checkQuestion(question);
    const { generations } = question;
    if (generations.length === 0) return [];
    options.signal?.throwIfAborted();
    const held =
      memory.known(generations) ?? (await use((connection) => memory.read(connection, generations)));
    const added = await sums.answer(question, held, options);
    return added ?? use((connection) => askEngine(connection, held, question, options));
  };
}

/** @throws ProblemError 422 for a time zone that does not exist */
function checkQuestion(question: FactQuery): void {
  const zone = question.bucket?.timeZone;
  if (zone !== undefined && !isTimeZone(zone)) {
    throw new ProblemError(422, `“${zone}” is not a time zone name, such as America/Guayaquil.`);
  }
}

async function askEngine(
  connection: DuckDBConnection,
  held: readonly Held[],
  question: FactQuery,
  options: QueryOptions,
): Promise<FactRow[]> {
  const pieces = factPieces(question, held);
  if (pieces.length === 0) return [];
  const isSmall = held.reduce((sum, { most }) => sum + BigInt(most), 0n) <= MOST_BIGINT;
  const { sql, values } = questionSql(question, pieces, isSmall);
  const reader = await runInterruptibly(connection, options, () => connection.runAndReadAll(sql, values));
  return factRows(reader.getColumns(), question);
}
