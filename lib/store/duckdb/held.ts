import type { DuckDBConnection } from '@duckdb/node-api';
import { z } from 'zod';
import { GRAINS, type Series } from './series';

/** What the store holds of a generation that has facts. It never changes. */
export interface Held {
  generation: number;
  /** Whose days its sums are of. */
  zone: string;
  /** Seconds since 1970 UTC. */
  firstBucket: number;
  lastBucket: number;
  /** Seconds after a whole hour of UTC at which the hours of its sums begin; null when it has none. */
  hourPhase: number | null;
  /** No sum of its facts is greater, of attacks or of rows. */
  most: string;
  series: Series[];
}

const heldSchema = z.object({
  generation: z.number(),
  zone: z.string(),
  firstBucket: z.number(),
  lastBucket: z.number(),
  hourPhase: z.number().nullable(),
  most: z.string(),
  series: z.array(z.object({ grain: z.enum(GRAINS), told: z.number(), rows: z.number() })),
});

export async function writeHeld(connection: DuckDBConnection, held: Held): Promise<void> {
  const values = [BigInt(held.generation), JSON.stringify(held)];
  await connection.run('INSERT INTO held VALUES ($1::BIGINT, $2::VARCHAR)', values);
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
