import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { toCount } from '@/lib/domain/count';
import type { Mapping } from '@/lib/domain/mapping';
import type { ReadRequest } from '@/lib/domain/reading';
import { type CheckInput, type CheckOutcome, check } from '@/lib/intake/check';
import { type Sniff, sniff } from '@/lib/intake/sniff';

/** Runs in a folder of its own that is gone afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'intake-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export interface Fact {
  bucket: string;
  source: string;
  target: string;
  organisation: string;
  type: string;
  attacks: bigint;
  rows: bigint;
}

export interface TakenIn {
  sniffed: Sniff;
  outcome: CheckOutcome;
  facts: Fact[];
  rejects: string;
}

type Options = Partial<
  Pick<CheckInput, 'timeZone' | 'aliases' | 'signal' | 'onProgress' | 'memoryLimit' | 'headStart'>
> & {
  filename?: string;
  mapping?: Mapping;
  reading?: ReadRequest;
};

/** Sniffs a content in a folder that is gone afterwards. */
export function sniffText(content: string | Buffer, filename = 'file.csv'): Promise<Sniff> {
  return inFolder(async (folder) => {
    const path = join(folder, 'raw.csv');
    await writeFile(path, content);
    return sniff(path, filename);
  });
}

/** Sniffs and checks a content, with the guessed mapping unless one is given. */
export function takeIn(content: string | Buffer, options: Options = {}): Promise<TakenIn> {
  return inFolder(async (folder) => {
    await writeFile(join(folder, 'raw.csv'), content);
    return takeInStaged(folder, options);
  });
}

/** The same for the file that was received into a folder. */
export async function takeInStaged(folder: string, options: Options = {}): Promise<TakenIn> {
  const { filename = 'file.csv', timeZone = 'UTC', mapping: given, reading = {}, ...rest } = options;
  const sniffed = await sniff(join(folder, 'raw.csv'), filename, { asked: reading });
  const mapping = given ?? sniffed.mapping;
  if (!mapping) throw new Error(`No mapping was guessed: ${sniffed.questions.join(' ')}`);
  const input = { path: sniffed.path, sniff: sniffed, mapping, timeZone, directory: folder };
  const outcome = await check({ ...input, ...rest });
  const rejects = gunzipSync(await readFile(outcome.rejectsFile)).toString('utf8');
  return { sniffed, outcome, facts: await readFacts(outcome.factsFile), rejects };
}

async function readFacts(file: string): Promise<Fact[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const result = await connection.runAndReadAll(
    `select * replace (strftime(make_timestamp(bucket * 1000000), '%Y-%m-%dT%H:%M') as bucket)
     from read_parquet($1) order by all`,
    [file],
  );
  connection.closeSync();
  instance.closeSync();
  return result.getRowObjects() as unknown as Fact[];
}

/** A value as golden files write it: bigint as a count. */
export function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? toCount(part) : part)));
}
