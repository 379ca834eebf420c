import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { PROJECT_FOLDER } from './project-folder.mjs';

/**
 * Starts the production server over a data folder, on a free port.
 *
 * @param {string} dataFolder
 * @param {NodeJS.ProcessEnv} [settings] further settings of the server
 * @returns {Promise<{ url: string, pid: number | undefined, stop(): Promise<void> }>}
 */
export async function serveData(dataFolder, settings = {}) {
  const child = spawn(process.execPath, [path.join(PROJECT_FOLDER, 'scripts', 'start.mjs')], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataFolder, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = async () => {
    const ended = child.exitCode === null ? once(child, 'exit') : null;
    child.kill('SIGTERM');
    await ended;
  };
  let output = '';
  for await (const text of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    output += text;
    const [url] = /http:\/\/[^\s]+/.exec(output) ?? [];
    if (!url) continue;
    child.stdout.resume();
    return { url, pid: child.pid, stop };
  }
  throw new Error(`The server ended before it listened. ${output}`);
}
