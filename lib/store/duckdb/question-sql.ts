import { DIMENSIONS, type Dimension, type FactQuery } from '@/lib/domain/fact';
import { bucketSql } from './bucket-sql';
import { type FactPiece, factPieces } from './fact-pieces';

export type SqlValue = string | bigint;

/** A statement and the values of its $1, $2, … */
export interface BoundSql {
  sql: string;
  values: SqlValue[];
}

/** Adds a value to the statement and returns the SQL that stands for it. */
type Bind = (value: SqlValue) => string;

/**
 * Writes a question as SQL. Names come from closed lists; every value is bound.
 * @param dayZone of the daily rollups of its generations; null when they differ
 * @returns columns: start (BIGINT, milliseconds since 1970 UTC; NULL when not by time), the dimensions in the order
 * of DIMENSIONS, attacks and rows (HUGEINT)
 */
export function questionSql(question: FactQuery, dayZone: string | null): BoundSql {
  const values: SqlValue[] = [];
  const bind: Bind = (value) => {
    values.push(value);
    return typeof value === 'bigint' ? `$${values.length}::BIGINT` : `$${values.length}::VARCHAR`;
  };
  const isByTime = question.bucket !== null;
  const asked = DIMENSIONS.filter((name) => question.dimensions.includes(name));
  const keys = asked.map((name) => `"${name}"`);
  const group = [...(isByTime ? ['start'] : []), ...keys];
  const sql = [
    `WITH facts AS NOT MATERIALIZED (${factsSql(question, dayZone, bind)}),`,
    isByTime ? `parts AS MATERIALIZED (${partsSql(keys)}),` : '',
    `sums AS (SELECT ${[isByTime ? 'start' : 'NULL AS start', ...keys].join(', ')},`,
    `${SUMS} FROM ${startedSql(question.bucket, bind)}`,
    group.length > 0 ? `GROUP BY ${group.join(', ')}` : '',
    'HAVING count(*) > 0)',
    textsSql(asked),
    `ORDER BY ${orderOf(question, keys).join(', ')}`,
    question.limit === null ? '' : `LIMIT ${bind(BigInt(question.limit))}`,
  ];
  return { sql: sql.filter((line) => line !== '').join('\n'), values };
}

/** The sums with the texts of their labels. */
function textsSql(asked: readonly Dimension[]): string {
  const texts = asked.map((name) => `(SELECT text FROM label WHERE id = sums."${name}") AS "${name}"`);
  return `SELECT ${['start', ...texts, 'attacks', '"rows"'].join(', ')} FROM sums`;
}

/** The facts that a question reads, out of as many tables as it takes. */
function factsSql(question: FactQuery, dayZone: string | null, bind: Bind): string {
  const columns = question.bucket === null ? COLUMNS : `bucket, ${COLUMNS}`;
  const wanted = conditions(question, bind);
  return factPieces(question, dayZone)
    .map(
      (piece) =>
        `SELECT ${columns} FROM ${piece.table} WHERE ${[...wanted, ...within(piece, bind)].join(' AND ')}`,
    )
    .join(' UNION ALL ');
}

const COLUMNS = [...DIMENSIONS.map((dimension) => `"${dimension}"`), 'attacks', '"rows"'].join(', ');

function conditions({ generations, filters }: FactQuery, bind: Bind): string[] {
  const found = [`generation IN (${generations.map((generation) => bind(BigInt(generation))).join(', ')})`];
  for (const dimension of DIMENSIONS) {
    const kept = filters[dimension];
    if (kept === undefined) continue;
    const labels = `SELECT id FROM label WHERE text IN (${kept.map(bind).join(', ')})`;
    found.push(kept.length === 0 ? 'false' : `"${dimension}" IN (${labels})`);
  }
  return found;
}

function within({ from, to }: FactPiece, bind: Bind): string[] {
  return [
    ...(from === null ? [] : [`bucket >= ${bind(BigInt(from))}`]),
    ...(to === null ? [] : [`bucket < ${bind(BigInt(to))}`]),
  ];
}

/** Of HUGEINT: DuckDB 1.5 swaps sum(BIGINT) for one that wraps around when it takes a join for smaller than it is. */
const SUMS = 'sum(attacks::HUGEINT) AS attacks, sum("rows"::HUGEINT) AS "rows"';

/** The facts summed by their own buckets, so that little is left to be joined with the calendar. */
function partsSql(keys: readonly string[]): string {
  const group = ['bucket', ...keys].join(', ');
  return `SELECT ${group}, ${SUMS} FROM facts GROUP BY ${group}`;
}

/** The sums with the start of their bucket. Calendars are costly: they see every instant once, not every row. */
function startedSql(bucket: FactQuery['bucket'], bind: Bind): string {
  if (bucket === null) return 'facts';
  if (bucket.size === '15m') return '(SELECT *, bucket * 1000 AS start FROM parts)';
  const start = `epoch_ms(${bucketSql(bucket.size, 'to_timestamp(bucket)', bind(bucket.timeZone))})`;
  return `parts JOIN (SELECT bucket, ${start} AS start FROM (SELECT DISTINCT bucket FROM parts)) USING (bucket)`;
}

function orderOf(question: FactQuery, keys: string[]): string[] {
  const time = question.bucket === null ? [] : ['start'];
  return question.order === 'attacks' ? ['attacks DESC', ...keys, ...time] : [...time, ...keys, 'attacks'];
}
