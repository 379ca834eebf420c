import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NewDataset } from '@/lib/domain/dataset';
import { passportSchema } from '@/lib/domain/passport';
import { settings } from '@/lib/server/env';
import { keptAnswers } from '@/lib/server/kept-answers';
import type { Runtime } from '@/lib/server/runtime';
import { type IncomingFile, receiveUpload } from '@/lib/server/uploads/receive-upload';
import { openDuckDb } from '@/lib/store/duckdb/open-duckdb';
import type { UploadRecord } from '@/lib/store/upload-record';

/** Runs with a store and a catalogue in a folder of their own that is gone afterwards. */
export async function withRuntime<T>(work: (runtime: Runtime) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), 'server-'));
  const { store, catalog, changes, close } = await openDuckDb(dataDir);
  try {
    return await work({
      store,
      catalog,
      answers: keptAnswers(),
      pageState: () => String(changes()),
      settings: { ...settings(), dataDir, maxUploadBytes: 1e6 },
      steps: new Map(),
      summing: new Set(),
      turn: Promise.resolve(),
    });
  } finally {
    await close();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** A dataset of sources and hours in UTC. */
export const LOGINS: NewDataset = {
  slug: 'logins',
  title: 'Logins',
  passport: passportSchema.parse({
    measure: 'one login attempt',
    status: 'measured',
    sides: ['source'],
    timeZone: 'UTC',
    timePrecision: 'period',
  }),
};

/** A text as a file on its way in. */
export function incoming(text: string | Buffer, filename: string): IncomingFile {
  async function* body() {
    yield Buffer.from(text);
  }
  return { body: body(), filename, gzip: false, expectedBytes: null };
}

/** Receives a text as a file. */
export function receiveText(
  runtime: Runtime,
  text: string | Buffer,
  filename = 'logins.csv',
): Promise<UploadRecord> {
  return receiveUpload(runtime, incoming(text, filename));
}
