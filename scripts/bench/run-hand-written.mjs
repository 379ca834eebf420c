import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { PROJECT_FOLDER } from '../lib/project-folder.mjs';
import { installPackages } from './install-packages.mjs';

const FOLDER = path.join(PROJECT_FOLDER, 'scripts', 'bench', 'hand-written');
const run = promisify(execFile);

export const installHandWritten = () =>
  installPackages(FOLDER, 'csv-parse and better-sqlite3, which may have to be compiled');

/** @returns {Promise<{ seconds: number, cpu: number, facts: number }>} */
export async function runHandWritten(file, folder) {
  const database = path.join(folder, 'by-hand.sqlite');
  const { stdout } = await run(process.execPath, [path.join(FOLDER, 'load-file.mjs'), file, database]);
  for (const suffix of ['', '-wal', '-shm']) fs.rmSync(database + suffix, { force: true });
  return JSON.parse(stdout);
}
