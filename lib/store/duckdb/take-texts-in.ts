import type { DuckDBConnection } from '@duckdb/node-api';
import { addLabels, labelledSql } from './labels';

const OLD = 'fact_of_texts';

/** Facts of a store that was made before there were labels hold texts: sets them aside, without their sums. */
export async function setTextsAside(connection: DuckDBConnection): Promise<void> {
  const reader = await connection.runAndReadAll(
    `SELECT 1 FROM information_schema.columns WHERE table_name = 'fact' AND column_name = 'source' AND data_type = 'VARCHAR'`,
  );
  if (reader.getRows().length === 0) return;
  await connection.run(`CREATE TABLE ${OLD} AS FROM fact`);
  await connection.run('DROP TABLE fact; DROP TABLE IF EXISTS fact_day; DROP TABLE IF EXISTS fact_total');
}

/** Takes those facts in with labels. They are to be added up again. */
export async function takeTextsIn(connection: DuckDBConnection): Promise<void> {
  const reader = await connection.runAndReadAll(
    `SELECT 1 FROM information_schema.tables WHERE table_name = '${OLD}'`,
  );
  if (reader.getRows().length === 0) return;
  await addLabels(connection, OLD, []);
  await connection.run(`INSERT INTO fact BY NAME (${labelledSql(OLD)})`);
  await connection.run(`DROP TABLE ${OLD}`);
}
