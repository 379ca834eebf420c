import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PROJECT_FOLDER } from './project-folder.mjs';

/**
 * `npm start` on a free port of loopback, with the data that ships in a folder of its own that goes away with it.
 *
 * @param {string} token to sign in with
 * @returns {Promise<{ url: string, stop(): Promise<void> }>}
 */
export async function startProduction(token) {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'rankshift-server-'));
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: PROJECT_FOLDER,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir, RANKSHIFT_TOKEN: token },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = async () => {
    const ended = child.exitCode === null ? once(child, 'exit') : null;
    child.kill('SIGTERM');
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  };
  let said = '';
  for await (const text of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    said += text;
    const url = /Rankshift is at (\S+)/.exec(said)?.[1];
    if (url) return { url, stop };
  }
  await stop();
  throw new Error(`The server did not start: ${said}`);
}
