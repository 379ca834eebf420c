import fs from 'node:fs';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

/**
 * The limit: the file typed into one table by the engine, nothing checked, nothing summed.
 *
 * @returns {Promise<{ seconds: number, cpu: number }>}
 */
export async function timeBareEngine(file, folder) {
  const database = path.join(folder, 'engine.duckdb');
  const instance = await DuckDBInstance.create(database, { threads: '2' });
  const connection = await instance.connect();
  const start = performance.now();
  const before = process.cpuUsage();
  await connection.run(`create table attacks as select * from read_csv('${file.replaceAll("'", "''")}',
    header = true, auto_detect = false, delim = ',', columns = {time: 'TIMESTAMP', source_country: 'VARCHAR',
    organisation: 'VARCHAR', type: 'VARCHAR', attacks: 'BIGINT'})`);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  connection.closeSync();
  instance.closeSync();
  fs.rmSync(database, { force: true });
  return { seconds, cpu: (user + system) / 1e6 };
}
