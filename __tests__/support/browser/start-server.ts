import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawnStart } from './spawn-start';

const TOKEN = 'a-token-for-the-tests-only';

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

/**
 * The real server on a free port with a data folder of its own. Starting takes a second or more: one a test file,
 * in `beforeAll`.
 */
export async function startServer({ env = {} }: { env?: Record<string, string> } = {}): Promise<TestServer> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'rankshift-test-'));
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
