import type { DuckDBConnection } from '@duckdb/node-api';
import { z } from 'zod';
import type { FactOverlap } from '../fact-store';
import { labelledSql } from './labels';

const KEY = 'bucket, source, target, organisation, type';

const rowSchema = z.tuple([z.bigint(), z.bigint().nullable(), z.bigint().nullable()]);

/** What of a file of facts says something about a key that the generations hold numbers for already. */
export async function findOverlap(
  connection: DuckDBConnection,
  generations: readonly number[],
  file: string,
): Promise<FactOverlap | null> {
  if (generations.length === 0) return null;
  const reader = await connection.runAndReadAll(
    `SELECT coalesce(sum("rows"), 0)::HUGEINT, min(bucket), max(bucket) FROM (${labelledSql('read_parquet($1::VARCHAR)')})
     SEMI JOIN (SELECT ${KEY} FROM fact WHERE generation IN (${generations.map(Number).join(', ')})) USING (${KEY})`,
    [file],
  );
  const [rows, first, last] = rowSchema.parse(reader.getRows()[0]);
  if (first === null || last === null) return null;
  return { rows, firstBucket: Number(first), lastBucket: Number(last) };
}
