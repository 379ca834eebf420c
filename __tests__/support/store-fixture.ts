import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { type DatasetView, datasetView } from '@/lib/analytics/dataset-view';
import type { PublishedUpload } from '@/lib/domain/dataset';
import { type Passport, passportSchema } from '@/lib/domain/passport';
import { epochMs, isoInZone } from '@/lib/domain/time';
import type { Catalog } from '@/lib/store/catalog';
import { openDuckDb } from '@/lib/store/duckdb/open-duckdb';
import type { FactStore } from '@/lib/store/fact-store';
import { publishFacts } from '@/lib/store/publish-facts';

/** A fact as a test writes it: `at` is the ISO instant of its bucket, what is left out is not stated. */
export interface TestFact {
  at: string;
  attacks: number;
  source?: string;
  target?: string;
  organisation?: string;
  type?: string;
  rows?: number;
}

export async function temporaryFolder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'rankshift-'));
}

/** Runs SQL that ends in a COPY of a parquet file, in a database of its own. */
export async function writeParquet(file: string, select: string, values: string[] = []): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`CREATE TABLE facts AS ${select}`, values);
  await connection.run(`COPY facts TO '${file.replaceAll("'", "''")}' (FORMAT parquet)`);
  connection.closeSync();
  instance.closeSync();
}

/** Writes facts as the intake does. */
export async function writeFacts(file: string, facts: readonly TestFact[]): Promise<void> {
  const rows = facts.map(({ at, ...fact }) => ({
    bucket: epochMs(at) / 1000,
    source: 'ZZ',
    target: 'ZZ',
    organisation: '',
    type: '',
    rows: 1,
    ...fact,
  }));
  const shape =
    '[{"bucket":"BIGINT","source":"VARCHAR","target":"VARCHAR","organisation":"VARCHAR","type":"VARCHAR","attacks":"BIGINT","rows":"BIGINT"}]';
  await writeParquet(file, `SELECT unnest(from_json($1::VARCHAR, '${shape}'), recursive := true)`, [
    JSON.stringify(rows),
  ]);
}

export function testPassport(changes: Partial<Passport> = {}): Passport {
  return passportSchema.parse({
    measure: 'request',
    status: 'simulated',
    sides: ['source', 'target'],
    timeZone: 'America/Guayaquil',
    timePrecision: 'quarter-hour',
    ...changes,
  });
}

/** The registry row that fits the facts. */
export function testUpload(
  facts: readonly TestFact[],
  changes: Partial<PublishedUpload> & { generation: number },
): PublishedUpload {
  const times = facts.map(({ at }) => epochMs(at));
  const day = (at: number, step: number) =>
    isoInZone((Math.floor(at / 86_400_000) + step) * 86_400_000, 'UTC');
  return {
    uploadId: `upload-${changes.generation}`,
    dataset: 'test',
    mode: 'append',
    filename: 'facts.csv',
    sha256: '00',
    publishedAt: '2019-05-01T00:00:00Z',
    rows: facts.reduce((sum, { rows = 1 }) => sum + BigInt(rows), 0n),
    attacks: facts.reduce((sum, { attacks }) => sum + BigInt(attacks), 0n),
    rejectedRows: 0n,
    period: { from: day(Math.min(...times), 0), to: day(Math.max(...times), 1) },
    ...changes,
  };
}

export interface StoreFixture {
  folder: string;
  store: FactStore;
  catalog: Catalog;
  /** Publishes facts and returns the dataset that consists of them. */
  publish(facts: readonly TestFact[], passport?: Partial<Passport>): Promise<DatasetView>;
  close(): Promise<void>;
}

/** A store in a temporary folder. */
export async function openStoreFixture(): Promise<StoreFixture> {
  const folder = await temporaryFolder();
  const { store, catalog, close } = await openDuckDb(folder);
  return {
    folder,
    store,
    catalog,
    publish: async (facts, passport) => {
      const upload = testUpload(facts, { generation: await catalog.nextGeneration() });
      const factsFile = path.join(folder, `${upload.generation}.parquet`);
      await writeFacts(factsFile, facts);
      await publishFacts(store, { upload, factsFile });
      return datasetView({ slug: 'test', title: 'Test data', passport: testPassport(passport) }, [upload]);
    },
    close: async () => {
      await close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
