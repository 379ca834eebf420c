import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { npmCommand } from '../lib/npm-command.mjs';
import { PROJECT_FOLDER } from '../lib/project-folder.mjs';

const FOLDER = path.join(PROJECT_FOLDER, 'scripts', 'bench', 'hand-written');
const run = promisify(execFile);

/** Installs the packages of the hand-written way, which the project itself does not use. @returns whether it worked */
export async function installHandWritten() {
  if (fs.existsSync(path.join(FOLDER, 'node_modules', '.package-lock.json'))) return true;
  console.log('Installing csv-parse and better-sqlite3, which may have to be compiled …');
  const { command, args, shell } = npmCommand(['ci', '--no-audit', '--no-fund']);
  try {
    await run(command, args, { cwd: FOLDER, shell });
    return true;
  } catch (error) {
    console.log(
      `They could not be installed, so that the column stays empty: ${error.message.split('\n')[0]}`,
    );
    return false;
  }
}

/** @returns {Promise<{ seconds: number, cpu: number, facts: number }>} */
export async function runHandWritten(file, folder) {
  const database = path.join(folder, 'by-hand.sqlite');
  const { stdout } = await run(process.execPath, [path.join(FOLDER, 'load-file.mjs'), file, database]);
  for (const suffix of ['', '-wal', '-shm']) fs.rmSync(database + suffix, { force: true });
  return JSON.parse(stdout);
}
