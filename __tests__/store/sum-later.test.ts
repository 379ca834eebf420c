import { rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import type { FactQuery } from '@/lib/domain/fact';
import { openDuckDb } from '@/lib/store/duckdb/open-duckdb';
import { ALL_TOLD, GRAINS, sumTable } from '@/lib/store/duckdb/series';
import type { FactStore } from '@/lib/store/fact-store';
import { temporaryFolder, testUpload, writeParquet } from '../support/store-fixture';
import { questionArbitrary } from './question-arbitrary';

/** More than are summed at once when they are loaded. */
const FACTS = 120_000;
/** Quarters of an hour from 20 March to 18 April 2019, in which clocks change in some zones. */
const MANY = `SELECT 1553040000 + 900 * (i % 2880)::BIGINT AS bucket, ['EC', 'US', 'GB', 'ZZ'][1 + i % 4] AS source,
  ['EC', 'BR', 'ZZ'][1 + i % 3] AS target, 'o' || i // 2880 % 7 AS organisation, ['', 'ddos', 'scan'][1 + i // 7 % 3] AS type,
  (1 + i % 11)::BIGINT AS attacks, 1::BIGINT AS "rows" FROM range(${FACTS}) AS t(i)`;
const FEW = `SELECT * FROM (${MANY}) LIMIT 500`;

const EVERYTHING: FactQuery = {
  generations: [1],
  period: null,
  bucket: null,
  dimensions: ['source', 'target', 'organisation', 'type'],
  filters: {},
  order: 'attacks',
  limit: null,
};

/** Of generation 1; the last asks for everything. */
const QUESTIONS = [
  ...fc.sample(questionArbitrary, { numRuns: 20, seed: 7 }).map((one) => ({ ...one, generations: [1] })),
  EVERYTHING,
];

let folder: string;
let many: string;
let few: string;
let open: Awaited<ReturnType<typeof openDuckDb>>;

beforeAll(async () => {
  folder = await temporaryFolder();
  many = path.join(folder, 'many.parquet');
  few = path.join(folder, 'few.parquet');
  await writeParquet(many, MANY);
  await writeParquet(few, FEW);
});
afterAll(() => rm(folder, { recursive: true }));

const dataDir = () => path.join(folder, 'data');
beforeEach(async () => {
  open = await openDuckDb(dataDir());
});
afterEach(async () => {
  await open.close();
  await rm(dataDir(), { recursive: true });
});

async function publish(generation: number, file: string): Promise<void> {
  await open.store.load(generation, file);
  const anyFact = { at: '2019-04-01T00:00:00Z', attacks: 1 };
  await open.store.publish(testUpload([anyFact], { generation }));
}

const answers = (store: FactStore, questions = QUESTIONS) =>
  Promise.all(questions.map((question) => store.query(question, {})));

/** The rows of each query over the data file, while the store is closed. */
async function inDataFile(...queries: string[]): Promise<unknown[][][]> {
  await open.close();
  const instance = await DuckDBInstance.create(path.join(dataDir(), 'rankshift.duckdb'));
  const connection = await instance.connect();
  const rows = [];
  for (const sql of queries) rows.push((await connection.runAndReadAll(sql)).getRows());
  connection.closeSync();
  instance.closeSync();
  open = await openDuckDb(dataDir());
  return rows;
}

const ALL = Array.from({ length: ALL_TOLD + 1 }, (_, told) =>
  GRAINS.map((grain) => sumTable({ grain, told })),
);

/** Attacks of each generation in the facts, and in every table of sums that has any of it: they must be the same. */
async function attacksByTable() {
  const of = (table: string) =>
    `SELECT generation, sum(attacks)::BIGINT AS attacks FROM ${table} GROUP BY ALL`;
  const [facts = [], sums] = await inDataFile(
    `${of('fact')} ORDER BY ALL`,
    `${ALL.flat().map(of).join(' UNION ')} ORDER BY ALL`,
  );
  return { facts, sums };
}

it('answers the same before, while and after the sums of a large upload are made', async () => {
  await publish(1, many);
  expect(await attacksByTable()).toEqual({ facts: [[1n, 719_995n]], sums: [] });
  const before = await answers(open.store);
  expect(before.filter((rows) => rows.length > 0).length).toBeGreaterThan(7);

  let isMade = false;
  const making = open.store.makeReady().then(() => {
    isMade = true;
  });
  let asked = 0;
  for (; !isMade; asked += 1) {
    const one = asked % QUESTIONS.length;
    expect(await answers(open.store, QUESTIONS.slice(one, one + 1))).toEqual(before.slice(one, one + 1));
  }
  await making;
  expect(asked).toBeGreaterThan(1);
  expect(await answers(open.store)).toEqual(before);
  const { facts, sums } = await attacksByTable();
  expect(sums).toEqual(facts);
});

it('makes the sums of a small upload with its facts, and of one that is not published none', async () => {
  await publish(1, few);
  await open.store.load(2, many);
  await open.store.makeReady();
  const { facts, sums } = await attacksByTable();
  expect(facts).toHaveLength(2);
  expect(sums).toEqual(facts.slice(0, 1));
});

it('keeps the texts of facts that are not summed yet when others are dropped', async () => {
  await publish(1, many);
  const before = await answers(open.store);
  await publish(2, few);
  await open.store.drop(2);
  expect(await answers(open.store)).toEqual(before);
});

it.each([10, 60])(
  'leaves no sum of what is dropped or loaded again while it is summed, after %i ms',
  async (ms) => {
    for (const generation of [1, 2, 3]) await publish(generation, many);
    const making = open.store.makeReady();
    await sleep(ms);
    await Promise.all([open.store.drop(1), open.store.retire(2), open.store.load(3, few), publish(4, few)]);
    await making;
    await open.store.drop(2);
    const { facts, sums } = await attacksByTable();
    expect(facts.map(([generation]) => generation)).toEqual([3n, 4n]);
    expect(sums).toEqual(facts);
  },
);

it('goes on after a restart where closing broke it off, and counts nothing twice', async () => {
  for (const generation of [1, 2]) await publish(generation, many);
  const before = await answers(open.store);
  for (const ms of [0, 50]) {
    const making = open.store.makeReady();
    await sleep(ms);
    await open.close();
    await making;
    open = await openDuckDb(dataDir());
    expect(await answers(open.store)).toEqual(before);
  }
  await open.store.makeReady();
  await open.store.makeReady();
  expect(await answers(open.store)).toEqual(before);
  const { facts, sums } = await attacksByTable();
  expect(facts).toHaveLength(2);
  expect(sums).toEqual(facts);
});

it('leaves the facts to be read where the sums cannot be made, says why, and makes those of others', async () => {
  for (const generation of [1, 2]) await publish(generation, many);
  const before = await answers(open.store);
  await inDataFile(
    `UPDATE held SET record = replace(record, '"UTC"', '"Nowhere/Land"') WHERE generation = 1`,
  );
  await expect(open.store.makeReady()).rejects.toThrow(/NOWHERE\/LAND/);
  expect(await answers(open.store)).toEqual(before);
  const { facts, sums } = await attacksByTable();
  expect(sums).toEqual(facts.slice(1));
});
