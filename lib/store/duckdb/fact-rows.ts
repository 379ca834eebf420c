import type { DuckDBValue } from '@duckdb/node-api';
import { DIMENSIONS, type FactQuery, type FactRow } from '@/lib/domain/fact';

/** The rows of an answer out of its columns, which the engine hands over several times as fast; see questionSql. */
export function factRows(
  [starts = [], ...columns]: readonly DuckDBValue[][],
  { dimensions }: Pick<FactQuery, 'dimensions'>,
): FactRow[] {
  const asked = DIMENSIONS.filter((dimension) => dimensions.includes(dimension));
  const [attacks = [], rows = []] = columns.slice(asked.length);
  return starts.map((start, row) => {
    const keys: FactRow['keys'] = {};
    for (const [index, dimension] of asked.entries()) keys[dimension] = String(columns[index]?.[row]);
    return {
      bucketStart: start === null ? null : Number(start),
      keys,
      attacks: countOf(attacks[row]),
      rows: countOf(rows[row]),
    };
  });
}

function countOf(value: DuckDBValue | undefined): bigint {
  return typeof value === 'bigint' ? value : BigInt(String(value));
}
