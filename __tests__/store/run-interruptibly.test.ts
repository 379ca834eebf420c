import { DuckDBInstance } from '@duckdb/node-api';
import { runInterruptibly } from '@/lib/store/duckdb/run-interruptibly';

/** Takes minutes when left alone. */
const ENDLESS = 'SELECT sum(a.i * b.i % 7) FROM range(1000000) a(i), range(1000000) b(i)';

it('stops a statement when its signal is aborted, and leaves the connection usable', async () => {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 50);
  const running = runInterruptibly(connection, { signal: stop.signal }, () => connection.run(ENDLESS));
  await expect(running).rejects.toMatchObject({ name: 'AbortError' });
  expect((await connection.runAndReadAll('SELECT 1')).getRows()).toEqual([[1]]);
  instance.closeSync();
});

it('answers 504 when the time is up', async () => {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const running = runInterruptibly(connection, { timeoutMs: 50 }, () => connection.run(ENDLESS));
  await expect(running).rejects.toMatchObject({ status: 504 });
  instance.closeSync();
});
