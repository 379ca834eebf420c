import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawnStart } from './spawn-start';

const TOKEN = 'a-token-for-the-tests-only';
/** Names the folder of a store into which the data that ships was taken in. */
export const TEMPLATE_VARIABLE = 'SEEDED_DATA_DIR';

export type TestServer = {
  /** Without a slash at the end. */
  url: string;
  token: string;
  dataDir: string;
  /** What the server has written so far, both streams. */
  output(): string;
  /** Ends the server and removes its data. */
  stop(): Promise<void>;
};

interface Start {
  env?: Record<string, string>;
  /** Changes the data folder before the server sees it. */
  prepare?(dataDir: string): Promise<void>;
}

/**
 * The real server on a free port with a data folder of its own: a copy of one that has what ships, for taking it in
 * costs more than all the rest of a start. Still a second or more: one a test file, in `beforeAll`, and none in files
 * that only read; see sharedServer.
 */
export async function startServer({ env = {}, prepare = async () => {} }: Start = {}): Promise<TestServer> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'rankshift-test-'));
  const template = process.env[TEMPLATE_VARIABLE];
  if (template) fs.cpSync(template, dataDir, { recursive: true });
  await prepare(dataDir);
  const server = spawnStart({ PORT: '0', DATA_DIR: dataDir, RANKSHIFT_TOKEN: TOKEN, ...env });
  const stop = async () => {
    await server.stop();
    fs.rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    return { url: await server.ready(), token: TOKEN, dataDir, output: server.output, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
