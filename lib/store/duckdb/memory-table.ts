import type { DuckDBConnection } from '@duckdb/node-api';
import { z } from 'zod';

/**
 * What is remembered from one upload for the next: the code of a text, the mapping of a header; and what people did to
 * claims.
 */
export type MemoryKind = 'alias' | 'mapping' | 'claim';

/** Everything remembered of a kind, oldest first. Records are JSON text. */
export async function recall(connection: DuckDBConnection, kind: MemoryKind): Promise<[string, unknown][]> {
  const reader = await connection.runAndReadAll(
    'SELECT key, record FROM memory WHERE kind = $1::VARCHAR ORDER BY key',
    [kind],
  );
  return z
    .array(z.tuple([z.string(), z.string()]))
    .parse(reader.getRows())
    .map(([key, text]) => [key, JSON.parse(text)]);
}

/** Remembers records by their keys; null forgets. */
export async function remember(
  connection: DuckDBConnection,
  kind: MemoryKind,
  records: Readonly<Record<string, unknown>>,
): Promise<void> {
  for (const [key, record] of Object.entries(records)) {
    await connection.run('DELETE FROM memory WHERE kind = $1::VARCHAR AND key = $2::VARCHAR', [kind, key]);
    if (record === null) continue;
    const values = [kind, key, JSON.stringify(record)];
    await connection.run('INSERT INTO memory VALUES ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR)', values);
  }
}
