import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { z } from 'zod';
import { datasetSchema, type NewDataset } from '@/lib/domain/dataset';
import { claimRecordSchema } from '@/lib/domain/ledger';
import { ProblemError } from '@/lib/domain/problem-error';
import { rememberedAliasSchema, rememberedMappingSchema } from '@/lib/domain/remembered';
import type { Catalog } from '../catalog';
import { type UploadRecord, uploadRecordSchema } from '../upload-record';
import { connections } from './connections';
import { recall, remember } from './memory-table';
import { oneAtATime } from './one-at-a-time';

type Table = 'dataset' | 'upload';
const KEY = { dataset: 'slug', upload: 'id' } as const satisfies Record<Table, string>;

/** The catalog in the file of the facts. Records are JSON text, parsed whenever they are read. */
export function duckDbCatalog(instance: DuckDBInstance): Catalog {
  const { use, transaction } = connections(instance);
  const inTurn = oneAtATime();
  const change = <T>(work: (connection: DuckDBConnection) => Promise<T>) => inTurn(() => transaction(work));
  return {
    datasets: async () => (await use((it) => records(it, 'dataset'))).map((it) => datasetSchema.parse(it)),
    createDataset: (dataset) => change((connection) => createDataset(connection, dataset)),
    deleteDataset: (slug) => change((connection) => remove(connection, 'dataset', slug)),
    uploads: async () => (await use((it) => records(it, 'upload'))).map((it) => uploadRecordSchema.parse(it)),
    upload: async (id) => {
      const [found] = await use((connection) => records(connection, 'upload', id));
      return found === undefined ? null : uploadRecordSchema.parse(found);
    },
    saveUpload: (record) => change((connection) => saveUpload(connection, record)),
    deleteUpload: (id) => change((connection) => remove(connection, 'upload', id)),
    aliases: async () =>
      (await use((it) => recall(it, 'alias'))).map(([, it]) => rememberedAliasSchema.parse(it)),
    rememberAliases: (changes) => change((connection) => remember(connection, 'alias', changes)),
    mappingOf: async (signature) => {
      const known = (await use((it) => recall(it, 'mapping'))).find(([key]) => key === signature);
      return known === undefined ? null : rememberedMappingSchema.parse(known[1]);
    },
    rememberMapping: (signature, mapping) =>
      change((connection) => remember(connection, 'mapping', { [signature]: mapping })),
    claimRecords: async () =>
      (await use((it) => recall(it, 'claim'))).map(([, it]) => claimRecordSchema.parse(it)),
    saveClaimRecord: (record) =>
      change((connection) => remember(connection, 'claim', { [record.id]: claimRecordSchema.parse(record) })),
    nextGeneration: () => change((connection) => count(connection, 'generation')),
  };
}

async function records(connection: DuckDBConnection, table: Table, key?: string): Promise<unknown[]> {
  const only = key === undefined ? '' : `WHERE ${KEY[table]} = $1::VARCHAR`;
  const reader = await connection.runAndReadAll(
    `SELECT record FROM ${table} ${only} ORDER BY position`,
    key === undefined ? [] : [key],
  );
  return z
    .array(z.tuple([z.string()]))
    .parse(reader.getRows())
    .map(([text]) => JSON.parse(text));
}

async function createDataset(connection: DuckDBConnection, dataset: NewDataset): Promise<void> {
  const taken = await records(connection, 'dataset', dataset.slug);
  if (taken.length > 0) throw new ProblemError(409, `There is a dataset “${dataset.slug}” already.`);
  await add(connection, 'dataset', dataset.slug, datasetSchema.parse(dataset));
}

/** In place where there is one, so that it keeps its position. */
async function saveUpload(connection: DuckDBConnection, record: UploadRecord): Promise<void> {
  const checked = uploadRecordSchema.parse(record);
  const known = await records(connection, 'upload', record.id);
  if (known.length === 0) return add(connection, 'upload', record.id, checked);
  await connection.run('UPDATE upload SET record = $2::VARCHAR WHERE id = $1::VARCHAR', [
    record.id,
    JSON.stringify(checked),
  ]);
}

async function add(connection: DuckDBConnection, table: Table, key: string, record: object): Promise<void> {
  const position = await count(connection, 'position');
  await connection.run(`INSERT INTO ${table} VALUES ($1::VARCHAR, $2::BIGINT, $3::VARCHAR)`, [
    key,
    BigInt(position),
    JSON.stringify(record),
  ]);
}

async function remove(connection: DuckDBConnection, table: Table, key: string): Promise<void> {
  await connection.run(`DELETE FROM ${table} WHERE ${KEY[table]} = $1::VARCHAR`, [key]);
}

/** Counts on and returns the new number. */
async function count(connection: DuckDBConnection, name: 'generation' | 'position'): Promise<number> {
  const reader = await connection.runAndReadAll(
    'UPDATE counter SET value = value + 1 WHERE name = $1::VARCHAR RETURNING value',
    [name],
  );
  return Number(z.tuple([z.bigint()]).parse(reader.getRows()[0])[0]);
}
