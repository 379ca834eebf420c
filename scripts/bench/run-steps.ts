import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBConnection } from '@duckdb/node-api';
import { now } from '@/lib/domain/time';
import { type CheckOutcome, check } from '@/lib/intake/check';
import { receive } from '@/lib/intake/receive';
import { sniff } from '@/lib/intake/sniff';
import { openDuckDb } from '@/lib/store/duckdb/open-duckdb';
import type { FactStore } from '@/lib/store/fact-store';
import { publishFacts } from '@/lib/store/publish-facts';

/** What the statements that take long are for. */
const STATEMENTS: [start: RegExp, name: string][] = [
  [/^insert into plain_sums/, 'check: sum plain rows'],
  [/^create temp table pairs/, 'check: sum by places'],
  [/^copy \(select bucket/, 'check: write facts'],
  [/^insert into fact /i, 'publish: load facts'],
];

/** Seconds, and seconds that processors worked. */
const steps = new Map<string, { seconds: number; cpu: number }>();

async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  const { seconds, cpu } = steps.get(name) ?? { seconds: 0, cpu: 0 };
  steps.set(name, {
    seconds: seconds + (performance.now() - start) / 1000,
    cpu: cpu + (user + system) / 1e6,
  });
  return result;
}

/** Times the statements of DuckDB from outside, so that the intake need not know of it. */
function watchStatements(): void {
  const { run } = DuckDBConnection.prototype;
  DuckDBConnection.prototype.run = function (this: DuckDBConnection, sql, ...rest) {
    const name = STATEMENTS.find(([start]) => start.test(sql.trim()))?.[1];
    return name ? timed(name, () => run.call(this, sql, ...rest)) : run.call(this, sql, ...rest);
  };
}

function publish(store: FactStore, { factsFile, rows, attacks, period }: CheckOutcome): Promise<void> {
  if (period === null) throw new Error('No row was accepted.');
  const upload = {
    ...{ generation: 1, uploadId: 'bench', dataset: 'bench', mode: 'append' as const, filename: 'log.csv' },
    ...{ sha256: '00', publishedAt: now(), rows: rows.accepted, rejectedRows: 0n, period },
    attacks: attacks.accepted,
  };
  return publishFacts(store, { upload, factsFile });
}

/** Takes a file in, step by step, and prints the seconds as JSON. */
async function main(): Promise<void> {
  const [, , file = '', folder = ''] = process.argv;
  const directory = await mkdtemp(join(folder, 'steps-'));
  watchStatements();
  const body = createReadStream(file, { highWaterMark: 1 << 16 });
  const options = { maxBytes: Number.MAX_SAFE_INTEGER, gzip: false, expectedBytes: null };
  const { path } = await timed('receive: write and hash', () => receive(body, directory, options));
  const found = await timed('sniff', () => sniff(path, 'log.csv', { side: 'source' }));
  const { mapping } = found;
  if (mapping === null) throw new Error('No mapping was guessed.');
  const outcome = await timed('check, all of it', () =>
    check({ path, sniff: found, mapping, timeZone: 'UTC', directory }),
  );
  const { store, close } = await openDuckDb(directory);
  await timed('publish, all of it', () => publish(store, outcome));
  await timed('afterwards: sums', () => store.makeReady());
  await close();
  await rm(directory, { recursive: true });
  console.log(JSON.stringify([...steps]));
}

main();
