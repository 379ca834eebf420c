import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { z } from 'zod';
import type { PublishedUpload } from '@/lib/domain/dataset';
import type { FactStore, NodeHealth, NodeMeasure } from '../fact-store';
import { answerer } from './answerer';
import { connections } from './connections';
import { describeFacts } from './describe-facts';
import { fillSums } from './fill-sums';
import { findOverlap } from './find-overlap';
import { readHeld, writeHeld } from './held';
import { heldMemory } from './held-memory';
import { addLabels, dropIdleLabels, labelledSql } from './labels';
import { migrate, UTC } from './migrate';
import { oneAtATime } from './one-at-a-time';
import { readPublishedUpload, writePublishedUpload } from './registry-row';
import { sumTable } from './series';
import { sumLater } from './sum-later';

const NODE = 'duckdb';
/**
 * So many are summed when they are loaded, in a tenth of a second; more, after they are published: until then questions
 * read the facts, which takes tens of milliseconds a million.
 */
const FEW_FACTS = 100_000;

/** The store inside this process. `close` ends what goes on beside requests: the instance belongs to who opened it. */
export function duckDbFactStore(instance: DuckDBInstance): FactStore {
  const { use, transaction } = connections(instance);
  const inTurn = oneAtATime();
  const memory = heldMemory();
  const later = sumLater({ use, inTurn, memory, registry });
  const change = (generation: number, work: (connection: DuckDBConnection) => Promise<void>) =>
    inTurn(() => memory.changing(generation, () => transaction(work)));
  return {
    migrate: () => transaction(migrate),
    health: () => use(health),
    registry: () => use(registry),
    load: (generation, file, timeZone = UTC) =>
      change(generation, (connection) => load(connection, generation, file, timeZone)),
    generations: () => use(generations),
    measure: (generation) => use((connection) => measure(connection, generation)),
    overlap: (generations, file) =>
      use((connection) => findOverlap(connection, generations, withoutGlob(file))),
    publish: (upload) => use((connection) => publish(connection, upload)),
    retire: (generation) => use((connection) => retire(connection, generation)),
    makeReady: later.makeReady,
    drop: (generation) => change(generation, (connection) => drop(connection, generation)),
    query: answerer({ use, transaction, memory }),
    close: later.stop,
  };
}

async function health(connection: DuckDBConnection): Promise<NodeHealth[]> {
  try {
    const reader = await connection.runAndReadAll('SELECT version(), (SELECT count(*) FROM registry)');
    return [{ node: NODE, ok: true, detail: `DuckDB ${String(reader.getRows()[0]?.[0])}` }];
  } catch (error) {
    return [{ node: NODE, ok: false, detail: error instanceof Error ? error.message : String(error) }];
  }
}

async function registry(connection: DuckDBConnection): Promise<PublishedUpload[]> {
  const reader = await connection.runAndReadAll(`
    SELECT DISTINCT ON (generation) upload FROM registry WHERE event = 'published'
    AND generation NOT IN (SELECT generation FROM registry WHERE event = 'retired') ORDER BY generation`);
  return z
    .array(z.tuple([z.string()]))
    .parse(reader.getRows())
    .map(([text]) => readPublishedUpload(text));
}

async function load(
  connection: DuckDBConnection,
  generation: number,
  file: string,
  timeZone: string,
): Promise<void> {
  await drop(connection, generation);
  await addLabels(connection, 'read_parquet($1::VARCHAR)', [withoutGlob(file)]);
  await connection.run(
    `INSERT INTO fact SELECT $1::BIGINT, bucket, source, target, organisation, type, attacks, "rows"
     FROM (${labelledSql('read_parquet($2::VARCHAR)')})`,
    [BigInt(generation), withoutGlob(file)],
  );
  const held = await describeFacts(connection, generation, timeZone);
  if (held === null) return;
  const series = held.facts <= FEW_FACTS ? await fillSums(connection, held) : [];
  await writeHeld(connection, { ...held, series });
}

/** A path is read as a pattern; brackets around its special characters make them mean themselves. */
function withoutGlob(path: string): string {
  return path.replace(/[*?[]/g, '[$&]');
}

async function generations(connection: DuckDBConnection): Promise<number[]> {
  const reader = await connection.runAndReadAll('SELECT DISTINCT generation FROM fact ORDER BY generation');
  return reader.getRows().map(([generation]) => Number(generation));
}

async function measure(connection: DuckDBConnection, generation: number): Promise<NodeMeasure[]> {
  const reader = await connection.runAndReadAll(
    `SELECT coalesce(sum("rows"), 0)::HUGEINT, coalesce(sum(attacks), 0)::HUGEINT FROM fact
     WHERE generation = $1::BIGINT`,
    [BigInt(generation)],
  );
  const [rows, attacks] = z.tuple([z.bigint(), z.bigint()]).parse(reader.getRows()[0]);
  return [{ node: NODE, rows, attacks }];
}

async function publish(connection: DuckDBConnection, upload: PublishedUpload): Promise<void> {
  await connection.run(`INSERT INTO registry VALUES ($1::BIGINT, 'published', $2::VARCHAR)`, [
    BigInt(upload.generation),
    writePublishedUpload(upload),
  ]);
}

async function retire(connection: DuckDBConnection, generation: number): Promise<void> {
  await connection.run(`INSERT INTO registry VALUES ($1::BIGINT, 'retired', NULL)`, [BigInt(generation)]);
}

async function drop(connection: DuckDBConnection, generation: number): Promise<void> {
  const sums = (await readHeld(connection, [generation])).flatMap(({ series }) => series.map(sumTable));
  for (const table of ['fact', 'held', ...sums]) {
    await connection.run(`DELETE FROM ${table} WHERE generation = $1::BIGINT`, [BigInt(generation)]);
  }
  await dropIdleLabels(connection);
}
