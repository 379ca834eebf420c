import type { DuckDBConnection } from '@duckdb/node-api';
import type { FactQuery } from '@/lib/domain/fact';

export const UTC = 'UTC';

/** The time zone whose days the rollups of all generations of a question are of; null when they differ. */
export async function dayZone(
  connection: DuckDBConnection,
  { generations, period, bucket }: FactQuery,
): Promise<string | null> {
  if (period === null && bucket === null) return null;
  const list = generations.map((_, index) => `$${index + 1}::BIGINT`).join(', ');
  const reader = await connection.runAndReadAll(
    `SELECT DISTINCT coalesce(zone, '${UTC}') FROM (SELECT unnest([${list}]) AS generation)
     LEFT JOIN day_zone USING (generation)`,
    generations.map(BigInt),
  );
  const [[zone], other] = [reader.getRows()[0] ?? [], reader.getRows()[1]];
  return zone === undefined || other !== undefined ? null : String(zone);
}
