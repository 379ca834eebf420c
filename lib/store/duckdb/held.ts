import type { DuckDBConnection } from '@duckdb/node-api';
import { z } from 'zod';
import { ALL_TOLD, GRAINS, type Series, sumTable } from './series';

/** What the store holds of a generation that has facts. It changes once, when its sums are there. */
export interface Held {
  generation: number;
  /** Whose days its sums are of. */
  zone: string;
  /** Seconds since 1970 UTC. */
  firstBucket: number;
  lastBucket: number;
  /** Seconds after a whole hour of UTC at which the hours of its sums begin; null when it has none. */
  hourPhase: number | null;
  /** How many there are. Of those that were held before it was written down, as many as can be. */
  facts: number;
  /** No sum of its facts is greater, of attacks or of rows. */
  most: string;
  /** Empty until its sums are made: then questions read its facts. */
  series: Series[];
}

const heldSchema = z.object({
  generation: z.number(),
  zone: z.string(),
  firstBucket: z.number(),
  lastBucket: z.number(),
  hourPhase: z.number().nullable(),
  facts: z.number().default(Number.POSITIVE_INFINITY),
  most: z.string(),
  series: z.array(z.object({ grain: z.enum(GRAINS), told: z.number(), rows: z.number() })),
});

/** In the place of what was written of the generation before. */
export async function writeHeld(connection: DuckDBConnection, held: Held): Promise<void> {
  const values = [BigInt(held.generation), JSON.stringify(held)];
  await connection.run('DELETE FROM held WHERE generation = $1::BIGINT', values.slice(0, 1));
  await connection.run('INSERT INTO held VALUES ($1::BIGINT, $2::VARCHAR)', values);
}

/** The generations that hold facts and no sums yet. */
export async function readUnsummed(connection: DuckDBConnection): Promise<number[]> {
  const totals = sumTable({ grain: 'total', told: ALL_TOLD });
  const reader = await connection.runAndReadAll(
    `SELECT generation FROM held WHERE generation NOT IN (SELECT generation FROM ${totals}) ORDER BY generation`,
  );
  return reader.getRows().map(([generation]) => Number(generation));
}

/** Of the generations, those that hold facts. */
export async function readHeld(
  connection: DuckDBConnection,
  generations: readonly number[],
): Promise<Held[]> {
  const list = generations.map((_, index) => `$${index + 1}::BIGINT`).join(', ');
  const reader = await connection.runAndReadAll(
    `SELECT record FROM held WHERE generation IN (${list}) ORDER BY generation`,
    generations.map(BigInt),
  );
  return reader.getRows().map(([record]) => heldSchema.parse(JSON.parse(String(record))));
}
