import type { DuckDBConnection } from '@duckdb/node-api';
import { DIMENSIONS } from '@/lib/domain/fact';
import { readUnsummed } from './held';
import type { SqlValue } from './question-sql';
import { ALL_TOLD, sumTable } from './series';

/**
 * Gives every text of a relation of facts a label, unless it has one.
 * @param facts SQL of a relation with the dimensions as text
 */
export async function addLabels(
  connection: DuckDBConnection,
  facts: string,
  values: SqlValue[],
): Promise<void> {
  const texts = DIMENSIONS.map((name) => `SELECT DISTINCT ${name} AS text FROM ${facts}`).join(' UNION ');
  await connection.run(
    `INSERT INTO label SELECT (SELECT coalesce(max(id), 0) FROM label) + row_number() OVER (), text
     FROM (${texts}) ANTI JOIN label USING (text)`,
    values,
  );
}

/** A query over the same relation with the numbers of its labels in place of the texts. Texts without one fall out. */
export function labelledSql(facts: string): string {
  const joins = DIMENSIONS.map((name) => `JOIN label ${name}_label ON ${name}_label.text = texts.${name}`);
  const numbers = DIMENSIONS.map((name) => `${name}_label.id AS ${name}`);
  return `SELECT texts.* REPLACE (${numbers.join(', ')}) FROM ${facts} texts ${joins.join(' ')}`;
}

/**
 * Removes the texts that no fact uses any more: what was undone leaves nothing. The sums over all time have all labels of
 * their generation; of those that have no sums yet the facts are looked at.
 */
export async function dropIdleLabels(connection: DuckDBConnection): Promise<void> {
  const unsummed = await readUnsummed(connection);
  const relations = [
    sumTable({ grain: 'total', told: ALL_TOLD }),
    ...(unsummed.length > 0 ? [`fact WHERE generation IN (${unsummed.join(', ')})`] : []),
  ];
  const used = relations
    .flatMap((relation) => DIMENSIONS.map((name) => `SELECT ${name} AS id FROM ${relation}`))
    .join(' UNION ');
  await connection.run(`DELETE FROM label WHERE id NOT IN (${used})`);
}
