import { rm } from 'node:fs/promises';
import path from 'node:path';
import { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import type { FactQuery } from '@/lib/domain/fact';
import { isoInZone, QUARTER_HOUR_MS } from '@/lib/domain/time';
import { openDuckDb } from '@/lib/store/duckdb/open-duckdb';
import { type TestFact, temporaryFolder, writeFacts } from '../support/store-fixture';
import { expectedAnswer } from './expected-answer';
import { factArbitrary, questionArbitrary } from './question-arbitrary';

const QUESTION: FactQuery = {
  generations: [1],
  period: null,
  bucket: null,
  dimensions: ['source'],
  filters: {},
  order: 'attacks',
  limit: null,
};

let folder: string;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => rm(folder, { recursive: true }));

/** Runs SQL on the data file, which nobody else has open. */
async function inDataFile(sql: string): Promise<unknown[][]> {
  const instance = await DuckDBInstance.create(path.join(folder, 'rankshift.duckdb'));
  const connection = await instance.connect();
  const rows = (await connection.runAndReadAll(sql)).getRows();
  connection.closeSync();
  instance.closeSync();
  return rows;
}

async function load(facts: readonly TestFact[], generation: number, zone: string): Promise<void> {
  const file = path.join(folder, 'facts.parquet');
  await writeFacts(file, facts);
  const { store, close } = await openDuckDb(folder);
  await store.load(generation, file, zone);
  await close();
}

async function sumTables(): Promise<string[]> {
  const rows = await inDataFile(
    `SELECT table_name FROM information_schema.tables WHERE table_name LIKE 'sum\\_%' ESCAPE '\\'`,
  );
  return rows.map(([name]) => String(name));
}

it('adds up again what a data file of an older version lacks, by the days that it kept', async () => {
  const facts = [
    { at: '1969-12-31T23:45:00Z', source: 'EC', attacks: 4 },
    { at: '2019-04-11T17:00:00Z', source: 'EC', attacks: 3 },
  ];
  await load(facts, 1, 'America/Guayaquil');
  await load(facts, 2, 'UTC');
  const tables = ['held', ...(await sumTables())];
  await inDataFile(`${tables.map((table) => `DROP TABLE ${table};`).join(' ')}
    CREATE TABLE fact_day AS FROM fact; CREATE TABLE fact_total AS FROM fact;
    CREATE TABLE day_zone (generation BIGINT, zone VARCHAR);
    INSERT INTO day_zone VALUES (1, 'America/Guayaquil')`);

  const { store, close } = await openDuckDb(folder);
  await store.migrate();
  expect(await store.query({ ...QUESTION, generations: [1, 2] }, {})).toMatchObject([
    { attacks: 14n, rows: 4n },
  ]);
  const byDay = await store.query(
    { ...QUESTION, bucket: { size: 'day', timeZone: 'America/Guayaquil' }, order: 'bucket' },
    {},
  );
  expect(byDay.map(({ bucketStart, attacks }) => [bucketStart, attacks])).toEqual([
    [Date.parse('1969-12-31T05:00:00Z'), 4n],
    [Date.parse('2019-04-11T05:00:00Z'), 3n],
  ]);
  await close();
  expect(
    await inDataFile(`SELECT generation, record::JSON ->> 'zone' FROM held ORDER BY generation`),
  ).toEqual([
    [1n, 'America/Guayaquil'],
    [2n, 'UTC'],
  ]);
  expect(
    await inDataFile(
      `SELECT table_name FROM information_schema.tables WHERE table_name IN ('fact_day', 'fact_total', 'day_zone')`,
    ),
  ).toEqual([]);
});

/** Quarters of an hour of eleven days, in which clocks change in Lord Howe Island and Chatham. */
const dense = fc.tuple(factArbitrary, fc.integer({ min: 0, max: 11 * 96 - 1 })).map(([fact, quarter]) => ({
  ...fact,
  at: isoInZone(Date.parse('2019-04-01T00:00:00Z') + quarter * QUARTER_HOUR_MS, 'UTC'),
}));

it.each(['America/Guayaquil', 'Asia/Kolkata', 'Australia/Lord_Howe'])(
  'answers out of sums of days and hours of %s what the facts themselves say',
  async (zone) => {
    const [facts = []] = fc.sample(fc.array(dense, { minLength: 9000, maxLength: 9000, size: 'max' }), {
      numRuns: 1,
      seed: 31,
    });
    await load(facts, 1, zone);
    const [[record]] = (await inDataFile('SELECT record FROM held')) as [[string]];
    const grains = JSON.parse(record).series.map(({ grain }: { grain: string }) => grain);
    expect(grains.filter((grain: string) => grain === 'day').length).toBeGreaterThan(4);
    // The hours of Lord Howe Island begin at two minutes of an hour while its clocks change.
    expect(grains.filter((grain: string) => grain === 'hour').length > 2).toBe(
      zone !== 'Australia/Lord_Howe',
    );
    const { store, close } = await openDuckDb(folder);
    await fc.assert(
      fc.asyncProperty(questionArbitrary, async (question) => {
        expect(await store.query(question, {})).toEqual(expectedAnswer([facts], question));
      }),
      { numRuns: 60 },
    );
    await close();
  },
  180_000,
);

it('adds a new period up in memory, and reads anew what was loaded again', async () => {
  const file = path.join(folder, 'facts.parquet');
  const facts = [
    { at: '2019-04-11T17:00:00Z', source: 'EC', attacks: 3 },
    { at: '2019-04-13T04:45:00Z', source: 'GB', attacks: 5 },
    { at: '2019-04-13T05:00:00Z', source: 'EC', attacks: 9 },
  ];
  await writeFacts(file, facts);
  const { store, close } = await openDuckDb(folder);
  await store.load(1, file, 'America/Guayaquil');
  const day = (date: number) => `2019-04-${date}T00:00:00-05:00`;
  const ask = async (from: number, to: number) => {
    const rows = await store.query({ ...QUESTION, period: { from: day(from), to: day(to) } }, {});
    return rows.map(({ keys, attacks }) => [keys.source, attacks]);
  };
  const bySource = (attacks: bigint) => [
    ['GB', 5n],
    ['EC', attacks],
  ];
  expect(await ask(11, 13)).toEqual(bySource(3n));
  const statements = jest.spyOn(DuckDBConnection.prototype, 'runAndReadAll');
  expect(await ask(12, 14)).toEqual([
    ['EC', 9n],
    ['GB', 5n],
  ]);
  expect(statements).not.toHaveBeenCalled();
  // Hours are read once, too; within an hour the engine is asked.
  const within = async (from: string, to: string) =>
    (await store.query({ ...QUESTION, period: { from, to } }, {})).map(({ attacks }) => attacks);
  expect(await within('2019-04-11T17:00:00Z', '2019-04-13T04:00:00Z')).toEqual([3n]);
  statements.mockClear();
  expect(await within('2019-04-13T04:00:00Z', '2019-04-13T05:00:00Z')).toEqual([5n]);
  expect(await within('2019-04-12T18:00:00Z', '2019-04-14T06:00:00Z')).toEqual([9n, 5n]);
  const hours = { size: 'hour', timeZone: 'America/Guayaquil' } as const;
  const period = { from: '2019-04-11T18:00:00Z', to: '2019-04-14T06:00:00Z' };
  const byHour = await store.query({ ...QUESTION, period, bucket: hours, order: 'bucket' }, {});
  expect(byHour.map(({ bucketStart }) => bucketStart)).toEqual(
    ['2019-04-13T04:00:00Z', '2019-04-13T05:00:00Z'].map(Date.parse),
  );
  expect(statements).not.toHaveBeenCalled();
  expect(await within('2019-04-13T04:30:00Z', '2019-04-13T05:00:00Z')).toEqual([5n]);
  expect(statements).toHaveBeenCalled();
  statements.mockRestore();
  const days = {
    ...QUESTION,
    bucket: { size: 'day', timeZone: 'America/Guayaquil' },
    dimensions: [],
  } as const;
  const by = async (from: string, to: string) =>
    (await store.query({ ...days, period: { from, to }, order: 'bucket' }, {})).map(({ attacks }) => attacks);
  // Within a day, but with no fact of it beyond.
  expect(await by('2019-04-11T17:00:00Z', '2019-04-13T05:00:01Z')).toEqual([3n, 5n, 9n]);
  expect(await by('2019-04-11T17:00:01Z', '2019-04-13T05:00:00Z')).toEqual([5n]);
  expect(await by('2019-04-13T05:00:01Z', '2019-04-14T05:00:00Z')).toEqual([]);
  expect(await by('2019-04-11T05:00:00Z', '2019-04-11T16:00:00Z')).toEqual([]);
  await writeFacts(file, [{ at: '2019-04-11T17:00:00Z', source: 'EC', attacks: 4 }, ...facts.slice(1)]);
  await store.load(1, file, 'America/Guayaquil');
  expect(await ask(11, 13)).toEqual(bySource(4n));
  await close();
});

it('leaves no sum of a generation that is dropped, and all sums of the others', async () => {
  const [facts = []] = fc.sample(fc.array(dense, { minLength: 9000, maxLength: 9000, size: 'max' }), {
    numRuns: 1,
    seed: 32,
  });
  await load(facts, 1, 'UTC');
  await load(facts, 2, 'UTC');
  const { store, close } = await openDuckDb(folder);
  await store.drop(1);
  await close();
  const tables = await sumTables();
  const counted = await inDataFile(
    tables.map((table) => `SELECT generation FROM ${table} GROUP BY generation`).join(' UNION '),
  );
  expect(counted).toEqual([[2n]]);
});
