import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { type DatasetView, datasetView } from '@/lib/analytics/dataset-view';
import { cachedStore } from '@/lib/store/cached-store';
import { openDuckDb } from '@/lib/store/duckdb/open-duckdb';
import type { FactStore } from '@/lib/store/fact-store';
import { BENCH_DATASET } from './bench-dataset';
import { type FactsFile, writeFacts } from './many-facts';
import { publishMonths } from './publish-months';
import { benchQuestions } from './questions';
import { milliseconds, timeRuns } from './time-runs';

const HEAD = [
  'question',
  'first',
  'p50',
  'p95',
  'runs',
  'kept, p50',
  'p95',
  'bare engine, p50',
  'p95',
  'runs',
  'engine to Rankshift, p50',
];

/** The same facts in one table of the engine alone, with texts, in the order of time. */
async function openBare(folder: string, files: readonly FactsFile[]): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(join(folder, 'bare.duckdb'), { threads: '2' });
  const connection = await instance.connect();
  const list = files.map(({ file }) => `'${file.replaceAll("'", "''")}'`).join(', ');
  await connection.run(`create table attack as from read_parquet([${list}])`);
  return connection;
}

async function printQuestions(store: FactStore, dataset: DatasetView, bare: DuckDBConnection): Promise<void> {
  const kept = cachedStore(store, { maxRows: 500_000 });
  console.log(`| ${HEAD.join(' | ')} |\n| ${HEAD.map(() => '---').join(' | ')} |`);
  for (const { name, ask, sql } of benchQuestions(BENCH_DATASET.period)) {
    const first = await timeRuns(() => ask({ store, dataset }), { most: 1 });
    const anew = await timeRuns(() => ask({ store, dataset }));
    await ask({ store: kept, dataset });
    const again = await timeRuns(() => ask({ store: kept, dataset }));
    const engine = await timeRuns(() => bare.runAndReadAll(sql), { seconds: 6 });
    const cells = [
      ...[milliseconds(first.p50), milliseconds(anew.p50), milliseconds(anew.p95), anew.runs],
      ...[milliseconds(again.p50), milliseconds(again.p95)],
      ...[milliseconds(engine.p50), milliseconds(engine.p95), engine.runs],
      `${(engine.p50 / anew.p50).toFixed(1)}×`,
    ];
    console.log(`| ${[name, ...cells].join(' | ')} |`);
  }
}

/** Makes the facts, publishes them and asks; leaves the data folder for what comes after. */
async function main(): Promise<void> {
  const [, , count = '', folder = ''] = process.argv;
  const clock = performance.now();
  const since = () => `${((performance.now() - clock) / 1000).toFixed(0)} s`;
  const files = await writeFacts(folder, Number(count));
  const made = since();
  const { store, catalog, close } = await openDuckDb(join(folder, 'data'));
  const uploads = await publishMonths(store, catalog, files);
  const published = since();
  // They are made beside all else, and questions read facts until they stand: here all are asked of them.
  await store.makeReady();
  const summed = since();
  const bare = await openBare(folder, files);
  const facts = files.reduce((sum, file) => sum + file.facts, 0);
  console.log(`\n### ${facts.toLocaleString('en')} facts\n`);
  console.log(
    `Facts were made after ${made}, published after ${published}, summed after ${summed}, in the bare engine after ${since()}.\n`,
  );
  await printQuestions(store, datasetView(BENCH_DATASET, uploads), bare);
  console.log(`\nAll this took ${since()}.`);
  bare.closeSync();
  await close();
  process.exit(0);
}

main();
