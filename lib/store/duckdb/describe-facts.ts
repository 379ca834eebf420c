import type { DuckDBConnection } from '@duckdb/node-api';
import { z } from 'zod';
import { hourPhase } from '@/lib/domain/time';
import type { Held } from './held';

const spanSchema = z.tuple([z.bigint(), z.bigint(), z.bigint(), z.string()]);

/**
 * What is held of the facts of a generation of which no sum is made yet.
 * @param zone whose days its sums are to be of
 * @returns null when the generation has no facts
 */
export async function describeFacts(
  connection: DuckDBConnection,
  generation: number,
  zone: string,
): Promise<Held | null> {
  const reader = await connection.runAndReadAll(
    `SELECT count(*), coalesce(min(bucket), 0), coalesce(max(bucket), 0),
       greatest(coalesce(sum(attacks), 0), coalesce(sum("rows"), 0))::VARCHAR
     FROM fact WHERE generation = $1::BIGINT`,
    [BigInt(generation)],
  );
  const [facts, first, last, most] = spanSchema.parse(reader.getRows()[0]);
  if (facts === 0n) return null;
  const [firstBucket, lastBucket] = [Number(first), Number(last)];
  const phase = hourPhase(firstBucket * 1000, lastBucket * 1000, zone);
  return {
    ...{ generation, zone, firstBucket, lastBucket, hourPhase: phase },
    ...{ facts: Number(facts), most, series: [] },
  };
}
