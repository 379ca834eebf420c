import type { DuckDBConnection } from '@duckdb/node-api';
import { bucketStarts } from '@/lib/domain/time';
import type { Held } from './held';

/**
 * Makes the table `days`: the day of each bucket of a generation, as {@link bucketStarts} tells it for every other part
 * of Rankshift.
 * @returns how many days there are at most
 */
export async function makeDays(
  connection: DuckDBConnection,
  generation: number,
  { firstBucket, lastBucket, zone }: Pick<Held, 'firstBucket' | 'lastBucket' | 'zone'>,
): Promise<number> {
  const starts = bucketStarts(firstBucket * 1000, lastBucket * 1000 + 1, 'day', zone);
  const list = starts.map((start) => start / 1000).join(', ');
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE days AS SELECT bucket, day
     FROM (SELECT DISTINCT bucket FROM fact WHERE generation = $1::BIGINT)
     ASOF JOIN (SELECT unnest([${list}]::BIGINT[]) AS day) ON bucket >= day`,
    [BigInt(generation)],
  );
  return starts.length;
}
