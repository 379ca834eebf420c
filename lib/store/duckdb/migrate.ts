import type { DuckDBConnection } from '@duckdb/node-api';
import { describeFacts } from './describe-facts';
import { writeHeld } from './held';
import { FACT_TABLES } from './schema';
import { setTextsAside, takeTextsIn } from './take-texts-in';

/** Of the days of generations that were loaded when all days were of one zone. */
export const UTC = 'UTC';

/** Makes the tables, and what a data file of an older version lacks but for sums. Belongs in a transaction. */
export async function migrate(connection: DuckDBConnection): Promise<void> {
  await setTextsAside(connection);
  await connection.run(FACT_TABLES);
  await takeTextsIn(connection);
  const zones = await zonesOfDays(connection);
  const reader = await connection.runAndReadAll(
    'SELECT DISTINCT generation FROM fact WHERE generation NOT IN (SELECT generation FROM held) ORDER BY generation',
  );
  for (const [generation] of reader.getRows()) {
    const zone = zones.get(Number(generation)) ?? UTC;
    const held = await describeFacts(connection, Number(generation), zone);
    if (held) await writeHeld(connection, held);
  }
  for (const table of ['fact_day', 'fact_total', 'day_zone']) {
    await connection.run(`DROP TABLE IF EXISTS ${table}`);
  }
}

/** Whose days the sums of older versions were of. */
async function zonesOfDays(connection: DuckDBConnection): Promise<Map<number, string>> {
  const found = await connection.runAndReadAll(
    `SELECT 1 FROM information_schema.tables WHERE table_name = 'day_zone'`,
  );
  if (found.getRows().length === 0) return new Map();
  const reader = await connection.runAndReadAll('SELECT generation, zone FROM day_zone');
  return new Map(reader.getRows().map(([generation, zone]) => [Number(generation), String(zone)]));
}
