import { rm } from 'node:fs/promises';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { FactQuery } from '@/lib/domain/fact';
import { openDuckDb } from '@/lib/store/duckdb/open-duckdb';
import { temporaryFolder, writeFacts } from '../support/store-fixture';

const QUESTION: FactQuery = {
  generations: [1, 2],
  period: null,
  bucket: null,
  dimensions: ['source', 'organisation'],
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

it('takes in the facts of a data file that was made before facts had labels', async () => {
  await inDataFile(`CREATE TABLE fact (generation BIGINT, bucket BIGINT, source VARCHAR, target VARCHAR,
      organisation VARCHAR, type VARCHAR, attacks BIGINT, "rows" BIGINT);
    INSERT INTO fact VALUES (1, 900, 'EC', 'ZZ', 'Banco', '', 3, 1), (2, 1800, 'CN', 'EC', '', 'ddos', 5, 2)`);
  for (const time of ['first', 'second']) {
    const { store, close } = await openDuckDb(folder);
    const rows = await store.query(QUESTION, {});
    expect([time, rows.map(({ keys, attacks }) => [keys, attacks])]).toEqual([
      time,
      [
        [{ source: 'CN', organisation: '' }, 5n],
        [{ source: 'EC', organisation: 'Banco' }, 3n],
      ],
    ]);
    await close();
  }
});

it('keeps no text of facts that were dropped, and all texts of the others', async () => {
  const facts = path.join(folder, 'facts.parquet');
  const { store, close } = await openDuckDb(folder);
  for (const [generation, organisation] of [
    [1, 'Banco'],
    [2, 'Ministerio'],
  ] as const) {
    await writeFacts(facts, [{ at: '2019-04-11T17:00:00Z', source: 'EC', organisation, attacks: 3 }]);
    await store.load(generation, facts);
  }
  await store.drop(1);
  await close();
  expect(await inDataFile('SELECT text FROM label ORDER BY text')).toEqual([
    [''],
    ['EC'],
    ['Ministerio'],
    ['ZZ'],
  ]);
});
