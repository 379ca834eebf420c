import { rm } from 'node:fs/promises';
import { ProblemError } from '@/lib/domain/problem-error';
import { openDuckDb } from '@/lib/store/duckdb/open-duckdb';
import type { UploadRecord } from '@/lib/store/upload-record';
import { openStoreFixture, type StoreFixture, temporaryFolder, testPassport } from '../support/store-fixture';

let fixture: StoreFixture;
beforeEach(async () => {
  fixture = await openStoreFixture();
});
afterEach(() => fixture.close());

const dataset = (slug: string) => ({ slug, title: `Title of ${slug}`, passport: testPassport() });

function record(id: string, changes: Partial<UploadRecord> = {}): UploadRecord {
  return {
    id,
    filename: "it's.csv",
    state: 'received',
    dataset: null,
    mode: null,
    generation: null,
    sha256: '00',
    bytes: 12,
    createdAt: '2019-04-12T00:00:00Z',
    received: {
      id: '1',
      filename: 'a.csv',
      bytes: 1,
      sha256: '',
      duplicateOf: null,
      encoding: 'utf-8',
      delimiter: ',',
      reading: { encoding: 'utf-8', delimiter: ',', skipLines: 0, headerLines: 1 },
      firstRows: [],
      header: [],
      columns: [],
      mapping: null,
      asBefore: false,
      questions: [],
    },
    report: null,
    problem: null,
    ...changes,
  };
}

it('still lists a dataset whose texts no new one may have', async () => {
  const { catalog } = fixture;
  const sourceUrl = `https://example.org/${'x'.repeat(3000)}`;
  const old = { ...dataset('old'), title: 'Bad\u0001title', passport: { ...testPassport(), sourceUrl } };
  await catalog.createDataset(old);
  expect(await catalog.datasets()).toEqual([old]);
});

it('lists datasets oldest first, each with its passport', async () => {
  const { catalog } = fixture;
  await catalog.createDataset(dataset('zebra'));
  await catalog.createDataset(dataset('ant'));
  expect(await catalog.datasets()).toEqual([dataset('zebra'), dataset('ant')]);
});

it('refuses a slug that is taken, also when both ask at once', async () => {
  const { catalog } = fixture;
  const asked = [catalog.createDataset(dataset('a')), catalog.createDataset(dataset('a'))];
  const answers = await Promise.allSettled(asked);
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  await expect(asked[1]).rejects.toMatchObject({ status: 409, detail: 'There is a dataset “a” already.' });
  await expect(asked[1]).rejects.toThrow(ProblemError);
});

it('forgets a dataset, and takes its slug again', async () => {
  const { catalog } = fixture;
  await catalog.createDataset(dataset('a'));
  await catalog.deleteDataset('a');
  await catalog.deleteDataset('a');
  expect(await catalog.datasets()).toEqual([]);
  await catalog.createDataset(dataset('a'));
  expect(await catalog.datasets()).toHaveLength(1);
});

it('puts a record in the place of the one with its id', async () => {
  const { catalog } = fixture;
  await catalog.saveUpload(record('one'));
  await catalog.saveUpload(record('two'));
  await Promise.all([2, 4, 6].map((bytes) => catalog.saveUpload(record('one', { bytes }))));
  await catalog.saveUpload(record('one', { state: 'published', generation: 3 }));
  expect(await catalog.uploads()).toEqual([
    record('one', { state: 'published', generation: 3 }),
    record('two'),
  ]);
  expect(await catalog.upload('two')).toEqual(record('two'));
  expect(await catalog.upload("' OR 1=1 --")).toBeNull();
  await catalog.deleteUpload('two');
  expect(await catalog.upload('two')).toBeNull();
});

it('refuses a record that is none', async () => {
  await expect(fixture.catalog.saveUpload(record('one', { bytes: -1 }))).rejects.toThrow();
  expect(await fixture.catalog.uploads()).toEqual([]);
});

it('never hands out a generation twice, restarts included', async () => {
  const folder = await temporaryFolder();
  const handedOut: number[] = [];
  for (let start = 0; start < 3; start += 1) {
    const { catalog, close } = await openDuckDb(folder);
    handedOut.push(...(await Promise.all(Array.from({ length: 5 }, () => catalog.nextGeneration()))));
    await close();
  }
  expect(new Set(handedOut).size).toBe(15);
  await rm(folder, { recursive: true });
});

it('shares one database between two openings in one process', async () => {
  const { folder, catalog } = fixture;
  const again = await openDuckDb(folder);
  await again.catalog.createDataset(dataset('a'));
  await again.close();
  expect(await catalog.datasets()).toHaveLength(1);
});
