import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { datasetView } from '@/lib/analytics/dataset-view';
import { passportSchema } from '@/lib/domain/passport';
import { now, periodOf } from '@/lib/domain/time';
import { cachedStore } from '@/lib/store/cached-store';
import { openDuckDb } from '@/lib/store/duckdb/open-duckdb';
import { publishFacts } from '@/lib/store/publish-facts';
import { FIRST_BUCKET, writeFacts } from './many-facts';
import { benchQuestions } from './questions';

const RUNS = 30;
const GENERATION = 1;
const PASSPORT = passportSchema.parse({
  measure: 'request',
  status: 'simulated',
  sides: ['source', 'target'],
  timeZone: 'America/Guayaquil',
  timePrecision: 'quarter-hour',
});
const PERIOD = periodOf(FIRST_BUCKET * 1000, (FIRST_BUCKET + 365 * 86_400) * 1000, PASSPORT.timeZone);

/** Milliseconds of each run, in order of size. */
async function times(work: () => Promise<unknown>, runs = RUNS): Promise<number[]> {
  const taken: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
  }
  return taken.sort((a, b) => a - b);
}

const at = (taken: number[], share: number) =>
  (taken[Math.min(taken.length - 1, Math.floor(taken.length * share))] ?? Number.NaN).toFixed(1);

async function openBare(folder: string, file: string) {
  const instance = await DuckDBInstance.create(join(folder, 'bare.duckdb'), { threads: '2' });
  const connection = await instance.connect();
  await connection.run(`create table attack as from read_parquet('${file.replaceAll("'", "''")}')`);
  return connection;
}

async function sumOf(bare: DuckDBConnection): Promise<bigint> {
  const reader = await bare.runAndReadAll('select sum(attacks) from attack');
  return BigInt(String(reader.getRows()[0]?.[0]));
}

async function openFacts(folder: string, file: string, facts: number, bare: DuckDBConnection) {
  const { store } = await openDuckDb(join(folder, 'data'));
  const attacks = await sumOf(bare);
  const upload = {
    ...{ generation: GENERATION, uploadId: 'bench', dataset: 'bench', mode: 'append' as const },
    ...{ filename: 'facts.parquet', sha256: '00', publishedAt: now(), rejectedRows: 0n, period: PERIOD },
    ...{ rows: BigInt(facts), attacks },
  };
  await publishFacts(store, { upload, factsFile: file, timeZone: PASSPORT.timeZone });
  return { store, dataset: datasetView({ slug: 'bench', title: 'Benchmark', passport: PASSPORT }, [upload]) };
}

async function main(): Promise<void> {
  const [, , count = '', folder = ''] = process.argv;
  const facts = Number(count);
  const file = join(folder, 'facts.parquet');
  await writeFacts(file, facts);
  const bare = await openBare(folder, file);
  const { store, dataset } = await openFacts(folder, file, facts, bare);
  const kept = cachedStore(store, { maxRows: 500_000 });
  console.log(`\n### ${facts.toLocaleString('en')} facts\n`);
  console.log('| question | first | p50 | p95 | kept, p50 | bare engine, p50 | bare engine, p95 |');
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const { name, ask, sql } of benchQuestions(PERIOD)) {
    const first = await times(() => ask({ store, dataset }), 1);
    const anew = await times(() => ask({ store, dataset }));
    await ask({ store: kept, dataset });
    const again = await times(() => ask({ store: kept, dataset }));
    const engine = await times(() => bare.runAndReadAll(sql));
    const cells = [
      at(first, 0),
      at(anew, 0.5),
      at(anew, 0.95),
      at(again, 0.5),
      at(engine, 0.5),
      at(engine, 0.95),
    ];
    console.log(`| ${[name, ...cells.map((cell) => `${cell} ms`)].join(' | ')} |`);
  }
  process.exit(0);
}

main();
