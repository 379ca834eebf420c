import type { DuckDBConnection } from '@duckdb/node-api';
import { bucketStarts } from '@/lib/domain/time';
import type { Held } from './held';

const DAY_S = 86_400;

/** `from`: SQL of the facts of all generations with the day in place of the bucket. */
export interface FactsByDay {
  /** How many days there are at most. */
  days: number;
  from: string;
}

/**
 * Says the days of the facts of a generation as {@link bucketStarts} tells them for every other part of Rankshift: by
 * arithmetic where clocks do not change, else by the table `days`, which takes twice as long.
 */
export async function factsByDay(
  connection: DuckDBConnection,
  generation: number,
  { firstBucket, lastBucket, zone }: Pick<Held, 'firstBucket' | 'lastBucket' | 'zone'>,
): Promise<FactsByDay> {
  const starts = bucketStarts(firstBucket * 1000, lastBucket * 1000 + 1, 'day', zone).map((ms) => ms / 1000);
  const days = starts.length;
  const [first = 0] = starts;
  const areEven = starts.every((start, day) => start === first + day * DAY_S);
  if (areEven && lastBucket < first + days * DAY_S) {
    return { days, from: `SELECT * REPLACE (bucket - (bucket - ${first}) % ${DAY_S} AS bucket) FROM fact` };
  }
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE days AS SELECT bucket, day
     FROM (SELECT DISTINCT bucket FROM fact WHERE generation = $1::BIGINT)
     ASOF JOIN (SELECT unnest([${starts.join(', ')}]::BIGINT[]) AS day) ON bucket >= day`,
    [BigInt(generation)],
  );
  return { days, from: 'SELECT * REPLACE (day AS bucket) FROM fact JOIN days USING (bucket)' };
}
