import type { DuckDBConnection } from '@duckdb/node-api';
import { z } from 'zod';
import type { FactQuery } from '@/lib/domain/fact';
import { bucketStarts, epochMs } from '@/lib/domain/time';
import type { SqlValue } from './question-sql';

const KEYS = 'source, target, organisation, type';

/**
 * Adds up facts by day of a time zone and over all time, both out of one pass over the facts. Belongs in the transaction that wrote
 * them.
 * @param which SQL condition that picks whole generations
 */
export async function fillRollups(
  connection: DuckDBConnection,
  timeZone: string,
  which: string,
  values: SqlValue[],
): Promise<void> {
  await makeDays(connection, timeZone, which, values);
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE day_sums AS
     SELECT generation, day, min(bucket) AS first_bucket, max(bucket) AS last_bucket, ${KEYS},
       sum(attacks::HUGEINT) AS attacks, sum("rows"::HUGEINT) AS "rows"
     FROM fact JOIN days USING (bucket) WHERE ${which} GROUP BY generation, day, ${KEYS}`,
    values,
  );
  await connection.run(
    `INSERT INTO fact_day SELECT generation, day, ${KEYS}, attacks, "rows" FROM day_sums ORDER BY day`,
  );
  await connection.run(
    `INSERT INTO fact_total SELECT generation, min(first_bucket), max(last_bucket), ${KEYS}, sum(attacks), sum("rows")
     FROM day_sums GROUP BY generation, ${KEYS}`,
  );
  await connection.run('DROP TABLE day_sums; DROP TABLE days');
}

/** The table `days`: the day of each bucket, as {@link bucketStarts} tells it for every other part of Rankshift. */
async function makeDays(
  connection: DuckDBConnection,
  timeZone: string,
  which: string,
  values: SqlValue[],
): Promise<void> {
  const reader = await connection.runAndReadAll(
    `SELECT min(bucket), max(bucket) FROM fact WHERE ${which}`,
    values,
  );
  const [first, last] = z.tuple([z.bigint().nullable(), z.bigint().nullable()]).parse(reader.getRows()[0]);
  const starts =
    first === null || last === null
      ? []
      : bucketStarts(Number(first) * 1000, Number(last) * 1000 + 1, 'day', timeZone);
  const list = starts.map((start) => start / 1000).join(', ');
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE days AS SELECT bucket, day
     FROM (SELECT DISTINCT bucket FROM fact WHERE ${which})
     ASOF JOIN (SELECT unnest([${list}]::BIGINT[]) AS day) ON bucket >= day`,
    values,
  );
}

/**
 * The same question without its period when nothing lies outside of it, so that the totals can answer it: most views
 * show a whole dataset. Questions by time gain nothing and stay as they are.
 */
export async function withoutIdlePeriod(
  connection: DuckDBConnection,
  question: FactQuery,
): Promise<FactQuery> {
  const { period, bucket, generations } = question;
  if (period === null || bucket !== null) return question;
  const places = generations.map((_, index) => `$${index + 1}::BIGINT`).join(', ');
  const reader = await connection.runAndReadAll(
    `SELECT min(first_bucket), max(last_bucket) FROM fact_total WHERE generation IN (${places})`,
    generations.map(BigInt),
  );
  const [first, last] = z.tuple([z.bigint().nullable(), z.bigint().nullable()]).parse(reader.getRows()[0]);
  const isAllInside =
    first !== null &&
    last !== null &&
    Number(first) * 1000 >= epochMs(period.from) &&
    Number(last) * 1000 < epochMs(period.to);
  return isAllInside ? { ...question, period: null } : question;
}
