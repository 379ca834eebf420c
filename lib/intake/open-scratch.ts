import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';

/** A database of one check, in a folder of its own. */
export interface Scratch {
  directory: string;
  connection: DuckDBConnection;
  /** Runs a statement; `onProgress` is told the share that is done, as DuckDB sees it. */
  run(sql: string, values?: DuckDBValue[], onProgress?: (share: number) => void): Promise<void>;
  /** Runs a query. Sums come as bigint. */
  rows(sql: string, values?: DuckDBValue[]): Promise<Record<string, DuckDBValue>[]>;
  /** Closes the database and removes the folder. */
  close(): Promise<void>;
}

export interface ScratchOptions {
  memoryLimit: string;
  signal?: AbortSignal | undefined;
}

const PROGRESS_MS = 200;

/** Opens an empty database in a new folder within `directory`. An abort interrupts the query under way. */
export async function openScratch(directory: string, options: ScratchOptions): Promise<Scratch> {
  const folder = await mkdtemp(join(directory, 'check-'));
  const instance = await DuckDBInstance.create(join(folder, 'scratch.duckdb'), {
    threads: '2',
    memory_limit: options.memoryLimit,
    temp_directory: join(folder, 'spill'),
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  await connection.run("set TimeZone = 'UTC'");
  await connection.run('set enable_progress_bar = true');
  await connection.run('set enable_progress_bar_print = false');
  const interrupt = () => connection.interrupt();
  options.signal?.addEventListener('abort', interrupt);
  return {
    directory: folder,
    connection,
    async run(sql, values, onProgress) {
      options.signal?.throwIfAborted();
      const timer = onProgress && setInterval(() => tellProgress(connection, onProgress), PROGRESS_MS);
      await connection.run(sql, values).finally(() => clearInterval(timer));
    },
    async rows(sql, values) {
      options.signal?.throwIfAborted();
      return (await connection.runAndReadAll(sql, values)).getRowObjects();
    },
    async close() {
      options.signal?.removeEventListener('abort', interrupt);
      connection.closeSync();
      instance.closeSync();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Negative before the engine knows. */
function tellProgress(connection: DuckDBConnection, onProgress: (share: number) => void): void {
  const { percentage } = connection.progress;
  if (percentage >= 0) onProgress(percentage / 100);
}
