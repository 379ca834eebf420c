import { type Bucket, DIMENSIONS, type Dimension, type FactQuery } from '@/lib/domain/fact';
import { bucketSql } from './bucket-sql';
import type { FactPiece } from './fact-pieces';

export type SqlValue = string | bigint;

/** A statement and the values of its $1, $2, … */
export interface BoundSql {
  sql: string;
  values: SqlValue[];
}

/** What of a question says what is added up. */
type Summed = Pick<FactQuery, 'bucket' | 'dimensions' | 'filters'>;

/** Adds a value to the statement and returns the SQL that stands for it. */
type Bind = (value: SqlValue) => string;

/**
 * Writes a question as SQL. Names come from closed lists; every value is bound.
 * @param pieces what it reads; at least one
 * @param isSmall no sum of theirs is above what a BIGINT holds
 * @returns columns: start (BIGINT, milliseconds since 1970 UTC; NULL when not by time), the dimensions in the order
 * of DIMENSIONS, attacks and rows (BIGINT or HUGEINT)
 */
export function questionSql(question: FactQuery, pieces: readonly FactPiece[], isSmall: boolean): BoundSql {
  const { values, bind } = binding();
  const asked = DIMENSIONS.filter((name) => question.dimensions.includes(name));
  const sql = [
    withSums(question, pieces, isSmall, bind),
    textsSql(asked),
    `ORDER BY ${orderOf(question, asked).join(', ')}`,
    question.limit === null ? '' : `LIMIT ${bind(BigInt(question.limit))}`,
  ];
  return { sql: sql.filter((line) => line !== '').join('\n'), values };
}

/**
 * The same for a question by time whose labels are to stay numbers and whose sums are small.
 * @returns columns: start, attacks and rows (DOUBLE), then the labels of the dimensions in the order of DIMENSIONS; oldest
 * first
 */
export function labelledQuestionSql(question: Summed, pieces: readonly FactPiece[]): BoundSql {
  const { values, bind } = binding();
  const asked = DIMENSIONS.filter((name) => question.dimensions.includes(name));
  const numbers = ['start', 'attacks', '"rows"'].map((name) => `${name}::DOUBLE`);
  const sql = `${withSums(question, pieces, true, bind)} SELECT ${[...numbers, ...asked].join(', ')} FROM sums`;
  return { sql: `${sql} ORDER BY start`, values };
}

function binding(): { values: SqlValue[]; bind: Bind } {
  const values: SqlValue[] = [];
  const bind: Bind = (value) => {
    values.push(value);
    return typeof value === 'bigint' ? `$${values.length}::BIGINT` : `$${values.length}::VARCHAR`;
  };
  return { values, bind };
}

/** What a question adds up by labels, as `sums`. */
function withSums(question: Summed, pieces: readonly FactPiece[], isSmall: boolean, bind: Bind): string {
  const asked = DIMENSIONS.filter((name) => question.dimensions.includes(name));
  const group = [...(question.bucket === null ? [] : ['start']), ...asked];
  const sql = [
    `WITH facts AS NOT MATERIALIZED (${factsSql(question, pieces, bind)}),`,
    `sums AS (SELECT ${[question.bucket === null ? 'NULL AS start' : 'start', ...asked].join(', ')},`,
    `${sumsSql(isSmall)} FROM ${startedSql(question.bucket, pieces, bind)}`,
    group.length > 0 ? `GROUP BY ${group.join(', ')}` : '',
    'HAVING count(*) > 0)',
  ];
  return sql.filter((line) => line !== '').join('\n');
}

/** The sums with the texts of their labels. */
function textsSql(asked: readonly Dimension[]): string {
  const texts = asked.map((name) => `${name}_label.text AS ${name}`);
  const joins = asked.map((name) => `JOIN label ${name}_label ON ${name}_label.id = sums.${name}`);
  return `SELECT ${['start', ...texts, 'attacks', '"rows"'].join(', ')} FROM sums ${joins.join(' ')}`;
}

/** The facts that a question reads, out of as many tables as it takes. */
function factsSql(question: Summed, pieces: readonly FactPiece[], bind: Bind): string {
  const asked = DIMENSIONS.filter((name) => question.dimensions.includes(name));
  const columns = [...(question.bucket ? ['bucket'] : []), ...asked, 'attacks', '"rows"'].join(', ');
  const wanted = filtered(question, bind);
  return pieces
    .map((piece) => {
      const conditions = [...within(piece, bind), ...wanted].join(' AND ');
      return `SELECT ${columns} FROM ${piece.table} WHERE ${conditions}`;
    })
    .join(' UNION ALL ');
}

function filtered({ filters }: Summed, bind: Bind): string[] {
  return DIMENSIONS.flatMap((name) => {
    const kept = filters[name];
    if (kept === undefined) return [];
    if (kept.length === 0) return ['false'];
    return [`${name} IN (SELECT id FROM label WHERE text IN (${kept.map(bind).join(', ')}))`];
  });
}

function within({ generations, from, to }: FactPiece, bind: Bind): string[] {
  return [
    `generation IN (${generations.map((generation) => bind(BigInt(generation))).join(', ')})`,
    ...(from === null ? [] : [`bucket >= ${bind(BigInt(from))}`]),
    ...(to === null ? [] : [`bucket < ${bind(BigInt(to))}`]),
  ];
}

/**
 * DuckDB 1.5 swaps sum(BIGINT) for one that wraps around when it takes a join for smaller than it is. Where no sum can be
 * as large as that, BIGINT is added up and handed over several times as fast as HUGEINT.
 */
function sumsSql(isSmall: boolean): string {
  return ['attacks', '"rows"']
    .map((name) => (isSmall ? `sum(${name})::BIGINT AS ${name}` : `sum(${name}::HUGEINT) AS ${name}`))
    .join(', ');
}

/** The facts with the start of their bucket. Calendars are costly: they see every instant once, not every row. */
function startedSql(bucket: FactQuery['bucket'], pieces: readonly FactPiece[], bind: Bind): string {
  if (bucket === null) return 'facts';
  const isOfBuckets = bucket.size === '15m' || pieces.every(({ grain }) => grain === bucket.size);
  if (isOfBuckets) return '(SELECT *, bucket * 1000 AS start FROM facts)';
  const start = `epoch_ms(${bucketSql(bucket.size as Exclude<Bucket, '15m'>, 'to_timestamp(bucket)', bind(bucket.timeZone))})`;
  return `facts JOIN (SELECT bucket, ${start} AS start FROM (SELECT DISTINCT bucket FROM facts)) USING (bucket)`;
}

function orderOf(question: FactQuery, asked: readonly Dimension[]): string[] {
  const time = question.bucket === null ? [] : ['start'];
  const keys = asked.map((name) => `${name}_label.text`);
  return question.order === 'attacks' ? ['attacks DESC', ...keys, ...time] : [...time, ...keys, 'attacks'];
}
