import type { DuckDBConnection } from '@duckdb/node-api';
import { z } from 'zod';
import { DIMENSIONS } from '@/lib/domain/fact';
import { hourPhase } from '@/lib/domain/time';
import { addCoarser } from './add-coarser';
import { addUp, insertSums, type Source } from './add-up';
import { factsByDay } from './facts-by-day';
import { writeHeld } from './held';
import { ALL_TOLD, sumTable } from './series';

const DAY = { grain: 'day', told: ALL_TOLD } as const;
const TOTAL = { grain: 'total', told: ALL_TOLD } as const;

/**
 * Adds up the facts of a generation over days of a time zone, over hours and over all time, and by as many dimensions as
 * are worth it: the finest out of the facts, all others out of finer ones. Belongs in the transaction that wrote the facts.
 */
export async function fillSums(
  connection: DuckDBConnection,
  generation: number,
  zone: string,
): Promise<void> {
  const { facts, ...span } = await spanOf(connection, generation);
  if (facts === 0) return;
  const phase = hourPhase(span.firstBucket * 1000, span.lastBucket * 1000, zone);
  const { days, from } = await factsByDay(connection, generation, { ...span, zone });
  const ofFacts: Source = { grain: 'hour', told: ALL_TOLD, rows: facts, phase };
  const ofDays: Source = { ...DAY, phase: null, rows: await addUpDays(connection, generation, from) };
  const rows = await addUp(connection, generation, ofDays, TOTAL);
  const ofTotal: Source = { ...TOTAL, phase: null, rows };
  const given = { generation, distinct: await distinctOf(connection, generation), totals: null };
  const totals = await addCoarser(connection, { ...given, sources: [ofTotal], buckets: 1 });
  const ofTime = { ...given, totals };
  const perDay = await addCoarser(connection, { ...ofTime, sources: [ofDays], buckets: days });
  const hours = Math.floor((span.lastBucket - span.firstBucket) / 3600) + 2;
  const perHour =
    phase === null ? [] : await addCoarser(connection, { ...ofTime, sources: [ofFacts], buckets: hours });
  const series = [...totals, ...perDay, ...perHour];
  await writeHeld(connection, { generation, zone, ...span, hourPhase: phase, series });
}

async function spanOf(connection: DuckDBConnection, generation: number) {
  const reader = await connection.runAndReadAll(
    `SELECT count(*), coalesce(min(bucket), 0), coalesce(max(bucket), 0),
       greatest(coalesce(sum(attacks::HUGEINT), 0), coalesce(sum("rows"::HUGEINT), 0))::VARCHAR
     FROM fact WHERE generation = $1::BIGINT`,
    [BigInt(generation)],
  );
  const span = z.tuple([z.bigint(), z.bigint(), z.bigint(), z.string()]);
  const [facts, first, last, most] = span.parse(reader.getRows()[0]);
  return { facts: Number(facts), firstBucket: Number(first), lastBucket: Number(last), most };
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
