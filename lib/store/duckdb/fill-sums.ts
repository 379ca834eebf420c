import type { DuckDBConnection } from '@duckdb/node-api';
import { DIMENSIONS } from '@/lib/domain/fact';
import { addCoarser } from './add-coarser';
import { addUp, insertSums, type Source } from './add-up';
import { factsByDay } from './facts-by-day';
import type { Held } from './held';
import { ALL_TOLD, type Series, sumTable } from './series';

const DAY = { grain: 'day', told: ALL_TOLD } as const;
const TOTAL = { grain: 'total', told: ALL_TOLD } as const;

/**
 * Adds up the facts of a generation over days of a time zone, over hours and over all time, and by as many dimensions as
 * are worth it: the finest out of the facts, all others out of finer ones. Belongs in the transaction that says so in `held`.
 * @returns the sums that were made
 */
export async function fillSums(connection: DuckDBConnection, held: Held): Promise<Series[]> {
  const { generation, firstBucket, lastBucket, hourPhase: phase, facts } = held;
  const { days, from } = await factsByDay(connection, generation, held);
  const ofFacts: Source = { grain: 'hour', told: ALL_TOLD, rows: facts, phase };
  const ofDays: Source = { ...DAY, phase: null, rows: await addUpDays(connection, generation, from) };
  const rows = await addUp(connection, generation, ofDays, TOTAL);
  const ofTotal: Source = { ...TOTAL, phase: null, rows };
  const given = { generation, distinct: await distinctOf(connection, generation), totals: null };
  const totals = await addCoarser(connection, { ...given, sources: [ofTotal], buckets: 1 });
  const ofTime = { ...given, totals };
  const perDay = await addCoarser(connection, { ...ofTime, sources: [ofDays], buckets: days });
  const hours = Math.floor((lastBucket - firstBucket) / 3600) + 2;
  const perHour =
    phase === null ? [] : await addCoarser(connection, { ...ofTime, sources: [ofFacts], buckets: hours });
  return [...totals, ...perDay, ...perHour];
}

async function addUpDays(connection: DuckDBConnection, generation: number, from: string): Promise<number> {
  const rows = await insertSums(connection, generation, DAY, `(${from} WHERE generation = $1::BIGINT)`);
  await connection.run('DROP TABLE IF EXISTS temp.days');
  return rows;
}

/** How many values each dimension has. */
async function distinctOf(connection: DuckDBConnection, generation: number): Promise<number[]> {
  const counts = DIMENSIONS.map((name) => `count(DISTINCT ${name})`).join(', ');
  const reader = await connection.runAndReadAll(
    `SELECT ${counts} FROM ${sumTable(TOTAL)} WHERE generation = $1::BIGINT`,
    [BigInt(generation)],
  );
  return (reader.getRows()[0] ?? []).map(Number);
}
