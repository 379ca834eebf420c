import { rm } from 'node:fs/promises';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { FactQuery } from '@/lib/domain/fact';
import { openDuckDb } from '@/lib/store/duckdb/open-duckdb';
import { temporaryFolder, writeFacts } from '../support/store-fixture';

const QUESTION: FactQuery = {
  generations: [1],
  period: null,
  bucket: null,
  dimensions: ['source'],
  filters: {},
  order: 'attacks',
  limit: null,
};

async function forgetRollups(file: string): Promise<void> {
  const instance = await DuckDBInstance.create(file);
  const connection = await instance.connect();
  await connection.run('DROP TABLE fact_day; DROP TABLE fact_total');
  connection.closeSync();
  instance.closeSync();
}

it('adds up again what a data file of an older version lacks', async () => {
  const folder = await temporaryFolder();
  const factsFile = path.join(folder, 'facts.parquet');
  await writeFacts(factsFile, [
    { at: '1969-12-31T23:45:00Z', source: 'EC', attacks: 4 },
    { at: '2019-04-11T17:00:00Z', source: 'EC', attacks: 3 },
  ]);
  const before = await openDuckDb(folder);
  await before.store.load(1, factsFile);
  await before.close();
  await forgetRollups(path.join(folder, 'rankshift.duckdb'));

  const { store, close } = await openDuckDb(folder);
  await store.migrate();
  expect(await store.query(QUESTION, {})).toMatchObject([{ attacks: 7n, rows: 2n }]);
  const byDay = await store.query(
    { ...QUESTION, bucket: { size: 'day', timeZone: 'UTC' }, order: 'bucket' },
    {},
  );
  expect(byDay.map(({ bucketStart, attacks }) => [bucketStart, attacks])).toEqual([
    [Date.parse('1969-12-31T00:00:00Z'), 4n],
    [Date.parse('2019-04-11T00:00:00Z'), 3n],
  ]);
  await close();
  await rm(folder, { recursive: true });
});
