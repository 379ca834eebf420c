import type { DuckDBConnection } from '@duckdb/node-api';
import { type Series, sumColumns, sumTable } from './series';

/** What sums are made of: finer sums, or the facts themselves, whose buckets become hours. */
export interface Source extends Series {
  /** Seconds after a whole hour of UTC at which the hours of facts begin; null for sums. */
  phase: number | null;
}

/**
 * Makes sums of a generation out of finer ones.
 * @returns how many rows were made
 */
export async function addUp(
  connection: DuckDBConnection,
  generation: number,
  source: Source,
  target: Pick<Series, 'grain' | 'told'>,
): Promise<number> {
  const from = source.phase === null ? sumTable(source) : hoursOfFacts(source.phase);
  return insertSums(connection, generation, target, `${from} WHERE generation = $1::BIGINT`);
}

/** @param from SQL of a relation with the columns of the sums; $1 is the generation */
export async function insertSums(
  connection: DuckDBConnection,
  generation: number,
  target: Pick<Series, 'grain' | 'told'>,
  from: string,
): Promise<number> {
  const columns = sumColumns(target);
  const list = columns.map((column) => `${column}, `).join('');
  const group = columns.length === 0 ? 'HAVING count(*) > 0' : `GROUP BY ${columns.join(', ')}`;
  const order = columns.includes('bucket') ? `ORDER BY ${orderOf(columns)}` : '';
  const { rowsChanged } = await connection.run(
    `INSERT INTO ${sumTable(target)} SELECT $1::BIGINT, ${list} sum(attacks::HUGEINT)::BIGINT, sum("rows"::HUGEINT)::BIGINT
     FROM ${from} ${group} ${order}`,
    [BigInt(generation)],
  );
  return rowsChanged;
}

/**
 * In the order of time, so that a question about a part of it skips the rest; within thirty days of organisations first:
 * their sums are the largest, and most questions of them are about one.
 */
function orderOf(columns: readonly string[]): string {
  return columns.includes('organisation') ? 'bucket // 2592000, organisation, bucket' : 'bucket';
}

function hoursOfFacts(phase: number): string {
  return `(SELECT * REPLACE (bucket - ((bucket - ${phase}) % 3600 + 3600) % 3600 AS bucket) FROM fact)`;
}
