import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { PROJECT_FOLDER } from './project-folder.mjs';

/**
 * Runs Jest with its output shown. Far from UTC, so that a test that depends on the machine's time zone fails.
 *
 * @param {string[]} args
 * @param {string} browser path of a Chromium
 * @returns {Promise<number>} its exit code
 */
export async function runJest(args, browser) {
  const jest = path.join(PROJECT_FOLDER, 'node_modules', 'jest', 'bin', 'jest.js');
  const child = spawn(process.execPath, [jest, ...args], {
    cwd: PROJECT_FOLDER,
    env: { ...process.env, TZ: 'America/Los_Angeles', CHROME_PATH: browser },
    stdio: 'inherit',
  });
  // Jest gets the terminal's Ctrl-C itself and stops what it started; this process only waits for it.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  const [code] = await once(child, 'close');
  return code ?? 1;
}
