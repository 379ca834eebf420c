import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { ProblemError } from '@/lib/domain/problem-error';
import { type Kept, keepReads } from '../keep-reads';
import { duckDbCatalog } from './duckdb-catalog';
import { duckDbFactStore } from './duckdb-fact-store';
import { CATALOG_TABLES } from './schema';

/**
 * The engine fetches nothing from the network by itself; what we use of it is linked in. Its memory does not grow with
 * the data: by default it takes four fifths of the machine's.
 */
const OPTIONS = {
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
  memory_limit: '500MB',
};

/**
 * Opens (and on first use makes) `<dataDir>/rankshift.duckdb`. Call it once a process and share the result.
 * @throws ProblemError 503 when the folder cannot be written or another process holds the file
 */
export async function openDuckDb(dataDir: string): Promise<Kept & { close(): Promise<void> }> {
  const instance = await openInstance(path.resolve(dataDir));
  const store = duckDbFactStore(instance);
  await store.migrate();
  const connection = await instance.connect();
  await connection.run(CATALOG_TABLES);
  connection.closeSync();
  const close = async (): Promise<void> => {
    await store.close();
    instance.closeSync();
  };
  // The file is this process's alone, and this is its only instance: nobody else changes it.
  return { ...keepReads(store, duckDbCatalog(instance)), close };
}

/** From the cache, because two instances of one file in one process overwrite each other without an error. */
async function openInstance(folder: string): Promise<DuckDBInstance> {
  try {
    await mkdir(folder, { recursive: true });
    return await DuckDBInstance.fromCache(path.join(folder, 'rankshift.duckdb'), OPTIONS);
  } catch (error) {
    throw new ProblemError(503, whyNotOpen(folder, error instanceof Error ? error.message : String(error)));
  }
}

function whyNotOpen(folder: string, message: string): string {
  if (/lock/i.test(message)) {
    return `The data folder ${folder} is in use by another Rankshift process; stop that one, or choose another folder.`;
  }
  if (
    /EACCES|EPERM|EROFS|ENOTDIR|EEXIST|ENOSPC|permission denied|read-only|cannot open file/i.test(message)
  ) {
    return `The data folder ${folder} cannot be written to; check its permissions, or choose another folder.`;
  }
  return `The data file in ${folder} cannot be opened: ${message.split('\n')[0]}`;
}
