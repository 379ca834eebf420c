import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { npmCommand } from '../lib/npm-command.mjs';

const run = promisify(execFile);

/**
 * Installs the packages that only a benchmark uses, in a folder of its own.
 *
 * @param {string} folder that has a package.json and a lock
 * @param {string} what they are, for the person who waits
 * @returns {Promise<boolean>} whether they are there
 */
export async function installPackages(folder, what) {
  if (fs.existsSync(path.join(folder, 'node_modules', '.package-lock.json'))) return true;
  console.log(`Installing ${what} …`);
  const { command, args, shell } = npmCommand(['ci', '--no-audit', '--no-fund']);
  try {
    await run(command, args, { cwd: folder, shell });
    return true;
  } catch (error) {
    console.log(
      `They could not be installed, so that their figures stay empty: ${error.message.split('\n')[0]}`,
    );
    return false;
  }
}
