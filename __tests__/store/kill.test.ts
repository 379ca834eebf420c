import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { FactQuery } from '@/lib/domain/fact';
import { ProblemError } from '@/lib/domain/problem-error';
import { openDuckDb } from '@/lib/store/duckdb/open-duckdb';
import { sweepGenerations } from '@/lib/store/sweep';
import { temporaryFolder, writeParquet } from '../support/store-fixture';

/** Half of them kill it while it publishes for the first time, half while sums are made and more is published. */
const ROUNDS = 8;
/** Enough for their sums to be made after the publish. */
const ROWS = 120_000;
const FACTS = `SELECT 1554076800 + 900 * (i % 2880)::BIGINT AS bucket, 'EC' AS source, 'US' AS target,
  'o' || i // 2880 AS organisation, '' AS type, 7::BIGINT AS attacks, 1::BIGINT AS "rows" FROM range(${ROWS}) AS t(i)`;

const EVERYTHING: Omit<FactQuery, 'generations'> = {
  period: null,
  bucket: null,
  dimensions: [],
  filters: {},
  order: 'attacks',
  limit: null,
};

let folder: string;
let factsFile: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  factsFile = path.join(folder, 'facts.parquet');
  await writeParquet(factsFile, FACTS);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Publisher {
  child: ChildProcessWithoutNullStreams;
  acknowledged: number[];
  ready: Promise<void>;
  /** Once a first publish was acknowledged. */
  published: Promise<void>;
}

function startPublisher(dataDir: string): Publisher {
  const script = path.join(__dirname, 'publish-loop.ts');
  const parameters = [script, dataDir, factsFile, String(ROWS), String(7 * ROWS)];
  const child = spawn(process.execPath, ['--import', 'tsx', ...parameters]);
  const acknowledged: number[] = [];
  const hears = (words: RegExp) =>
    new Promise<void>((resolve, reject) => {
      child.stdout.on('data', (data: Buffer) => words.test(data.toString()) && resolve());
      child.stderr.on('data', (data: Buffer) => reject(new Error(data.toString())));
    });
  child.stdout.on('data', (data: Buffer) => {
    for (const [, generation] of data.toString().matchAll(/acknowledged (\d+)/g)) {
      acknowledged.push(Number(generation));
    }
  });
  return { child, acknowledged, ready: hears(/ready/), published: hears(/acknowledged/) };
}

async function kill({ child }: Publisher): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

it('keeps all of an upload or none of it, whenever the process is killed', async () => {
  const dataDir = path.join(folder, 'killed');
  const acknowledged: number[] = [];
  let highest = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const publisher = startPublisher(dataDir);
    await (round % 2 === 0 ? publisher.ready : publisher.published);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 500));
    await kill(publisher);
    acknowledged.push(...publisher.acknowledged);

    const { store, catalog, close } = await openDuckDb(dataDir);
    const visible = (await store.registry()).map((upload) => upload.generation);
    expect(visible).toEqual(expect.arrayContaining(acknowledged));
    await sweepGenerations(store);
    expect(await store.generations()).toEqual(visible);
    for (const generation of visible) {
      const [node] = await store.measure(generation);
      expect(node).toMatchObject({ rows: BigInt(ROWS), attacks: BigInt(7 * ROWS) });
    }
    // Each generation by itself, once with the sums that were there and once with all of them.
    for (const isReady of [false, true]) {
      if (isReady) await store.makeReady();
      for (const generation of visible) {
        const [sum] = await store.query({ ...EVERYTHING, generations: [generation] }, {});
        expect([isReady, sum?.rows, sum?.attacks]).toEqual([isReady, BigInt(ROWS), BigInt(7 * ROWS)]);
      }
    }
    const next = await catalog.nextGeneration();
    expect(next).toBeGreaterThan(Math.max(highest, ...visible));
    highest = next;
    await close();
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(ROUNDS / 2);
}, 180_000);

it('says in one sentence that another process has the data', async () => {
  const dataDir = path.join(folder, 'locked');
  const publisher = startPublisher(dataDir);
  await publisher.ready;
  const opening = openDuckDb(dataDir);
  await expect(opening).rejects.toThrow(ProblemError);
  await expect(opening).rejects.toThrow(/^The data folder .*locked is in use by another Rankshift process/);
  await kill(publisher);
});

it('says in one sentence that the folder cannot be written', async () => {
  const opening = openDuckDb(path.join(factsFile, 'below-a-file'));
  await expect(opening).rejects.toThrow(ProblemError);
  await expect(opening).rejects.toThrow(/cannot be written to/);
});
