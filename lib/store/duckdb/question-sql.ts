import { DIMENSIONS, type FactQuery } from '@/lib/domain/fact';
import { epochMs } from '@/lib/domain/time';
import { bucketSql } from './bucket-sql';

export type SqlValue = string | bigint;

/** A statement and the values of its $1, $2, … */
export interface BoundSql {
  sql: string;
  values: SqlValue[];
}

/**
 * Writes a question as SQL. Names come from closed lists; every value is bound.
 * @returns columns: bucket (BIGINT, milliseconds since 1970 UTC; NULL when not by time), the dimensions in the order
 * of DIMENSIONS, attacks and rows (HUGEINT)
 */
export function questionSql(question: FactQuery): BoundSql {
  const values: SqlValue[] = [];
  const bind = (value: SqlValue): string => {
    values.push(value);
    return typeof value === 'bigint' ? `$${values.length}::BIGINT` : `$${values.length}::VARCHAR`;
  };
  const facts = `SELECT * FROM fact WHERE ${conditions(question, bind).join(' AND ')}`;
  const keys = askedDimensions(question);
  const starts = bucketStarts(question, bind);
  const group = [...(question.bucket === null ? [] : ['start']), ...keys];
  const sql = [
    `WITH facts AS NOT MATERIALIZED (${facts})`,
    `SELECT ${[question.bucket === null ? 'NULL AS start' : 'start', ...keys].join(', ')},`,
    `sum(attacks) AS attacks, sum("rows") AS "rows" FROM facts${starts}`,
    group.length > 0 ? `GROUP BY ${group.join(', ')}` : '',
    'HAVING count(*) > 0',
    `ORDER BY ${orderOf(question, keys).join(', ')}`,
    question.limit === null ? '' : `LIMIT ${bind(BigInt(question.limit))}`,
  ];
  return { sql: sql.filter((line) => line !== '').join('\n'), values };
}

/** The dimensions asked for, quoted, once each, in the order in which the answer's columns come. */
function askedDimensions(question: FactQuery): string[] {
  return DIMENSIONS.filter((dimension) => question.dimensions.includes(dimension)).map((name) => `"${name}"`);
}

function conditions(question: FactQuery, bind: (value: SqlValue) => string): string[] {
  const found = [`generation IN (${question.generations.map((it) => bind(BigInt(it))).join(', ')})`];
  if (question.period !== null) {
    found.push(`bucket >= ${bind(toSeconds(question.period.from))}`);
    found.push(`bucket < ${bind(toSeconds(question.period.to))}`);
  }
  for (const dimension of DIMENSIONS) {
    const kept = question.filters[dimension];
    if (kept === undefined) continue;
    found.push(kept.length === 0 ? 'false' : `"${dimension}" IN (${kept.map(bind).join(', ')})`);
  }
  return found;
}

/** Rounded up, because an instant within a second lies after every bucket that starts with the second. */
function toSeconds(instant: string): bigint {
  return BigInt(Math.ceil(epochMs(instant) / 1000));
}

/** Joins each bucket of the store to its start: calendars are costly, so they see every instant once, not every row. */
function bucketStarts(question: FactQuery, bind: (value: SqlValue) => string): string {
  if (question.bucket === null) return '';
  const { size, timeZone } = question.bucket;
  const start =
    size === '15m' ? 'bucket * 1000' : `epoch_ms(${bucketSql(size, 'to_timestamp(bucket)', bind(timeZone))})`;
  return ` JOIN (SELECT bucket, ${start} AS start FROM (SELECT DISTINCT bucket FROM facts)) USING (bucket)`;
}

function orderOf(question: FactQuery, keys: string[]): string[] {
  const time = question.bucket === null ? [] : ['start'];
  return question.order === 'attacks' ? ['attacks DESC', ...keys, ...time] : [...time, ...keys, 'attacks'];
}
