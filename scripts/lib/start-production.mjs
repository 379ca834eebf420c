import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serveData } from './serve-data.mjs';

/**
 * The production server with the data that ships, in a folder of its own that goes away with it.
 *
 * @param {string} token to sign in with
 * @returns {Promise<{ url: string, stop(): Promise<void> }>}
 */
export async function startProduction(token) {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'rankshift-server-'));
  const server = await serveData(dataDir, { RANKSHIFT_TOKEN: token });
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
