import type { DuckDBConnection, DuckDBInstance, DuckDBValue } from '@duckdb/node-api';
import { z } from 'zod';
import type { PublishedUpload } from '@/lib/domain/dataset';
import { DIMENSIONS, type Dimension, type FactQuery, type FactRow } from '@/lib/domain/fact';
import { ProblemError } from '@/lib/domain/problem-error';
import { isTimeZone } from '@/lib/domain/time';
import type { FactStore, NodeHealth, NodeMeasure, QueryOptions } from '../fact-store';
import { connections } from './connections';
import { dayZone, UTC } from './day-zone';
import { findOverlap } from './find-overlap';
import { addLabels, dropIdleLabels, labelledSql } from './labels';
import { oneAtATime } from './one-at-a-time';
import { questionSql } from './question-sql';
import { readPublishedUpload, writePublishedUpload } from './registry-row';
import { fillRollups, withoutIdlePeriod } from './rollups';
import { runInterruptibly } from './run-interruptibly';
import { FACT_TABLES } from './schema';
import { setTextsAside, takeTextsIn } from './take-texts-in';

const NODE = 'duckdb';

/** The store inside this process. `close` ends nothing by itself: the instance belongs to who opened it. */
export function duckDbFactStore(instance: DuckDBInstance): FactStore {
  const { use, transaction } = connections(instance);
  const inTurn = oneAtATime();
  return {
    migrate: () => transaction(migrate),
    health: () => use(health),
    registry: () => use(registry),
    load: (generation, file, timeZone = UTC) =>
      inTurn(() => transaction((connection) => load(connection, generation, file, timeZone))),
    generations: () => use(generations),
    measure: (generation) => use((connection) => measure(connection, generation)),
    overlap: (generations, file) =>
      use((connection) => findOverlap(connection, generations, withoutGlob(file))),
    publish: (upload) => use((connection) => publish(connection, upload)),
    retire: (generation) => use((connection) => retire(connection, generation)),
    drop: (generation) => inTurn(() => transaction((connection) => drop(connection, generation))),
    query: async (question, options) => {
      checkQuestion(question);
      if (question.generations.length === 0) return [];
      return use((connection) => query(connection, question, options));
    },
    close: async () => undefined,
  };
}

async function migrate(connection: DuckDBConnection): Promise<void> {
  await setTextsAside(connection);
  await connection.run(FACT_TABLES);
  await takeTextsIn(connection);
  await connection.run('DELETE FROM day_zone WHERE generation NOT IN (SELECT generation FROM fact_total)');
  await fillRollups(connection, UTC, 'generation NOT IN (SELECT generation FROM fact_total)', []);
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
  await connection.run('INSERT INTO day_zone VALUES ($1::BIGINT, $2::VARCHAR)', [
    BigInt(generation),
    timeZone,
  ]);
  await fillRollups(connection, timeZone, 'generation = $1::BIGINT', [BigInt(generation)]);
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
  for (const table of ['fact', 'fact_day', 'fact_total', 'day_zone']) {
    await connection.run(`DELETE FROM ${table} WHERE generation = $1::BIGINT`, [BigInt(generation)]);
  }
  await dropIdleLabels(connection);
}

/** @throws ProblemError 422 for a time zone that does not exist */
function checkQuestion(question: FactQuery): void {
  const zone = question.bucket?.timeZone;
  if (zone !== undefined && !isTimeZone(zone)) {
    throw new ProblemError(422, `“${zone}” is not a time zone name, such as America/Guayaquil.`);
  }
}

async function query(
  connection: DuckDBConnection,
  question: FactQuery,
  options: QueryOptions,
): Promise<FactRow[]> {
  const reader = await runInterruptibly(connection, options, async () => {
    const narrowed = await withoutIdlePeriod(connection, question);
    const { sql, values } = questionSql(narrowed, await dayZone(connection, narrowed));
    return connection.runAndReadAll(sql, values);
  });
  const asked = DIMENSIONS.filter((dimension) => question.dimensions.includes(dimension));
  return reader.getRows().map((row) => factRow(row, asked));
}

function factRow(row: DuckDBValue[], asked: readonly Dimension[]): FactRow {
  const start = row[0] ?? null;
  const keys: FactRow['keys'] = {};
  asked.forEach((dimension, index) => {
    keys[dimension] = String(row[index + 1]);
  });
  const attacks = BigInt(String(row[asked.length + 1]));
  const rows = BigInt(String(row[asked.length + 2]));
  return { bucketStart: start === null ? null : Number(start), keys, attacks, rows };
}
