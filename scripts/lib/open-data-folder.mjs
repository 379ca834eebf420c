import fs from 'node:fs';
import path from 'node:path';
import { ExpectedError } from './expected-error.mjs';

const REASONS = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'it is a file',
};

/**
 * Makes the data folder, readable by its owner alone, and proves by writing that it can be written.
 *
 * @param {string} folder absolute
 */
export function openDataFolder(folder) {
  try {
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    const trial = path.join(folder, `.trial-${process.pid}`);
    fs.writeFileSync(trial, '');
    fs.rmSync(trial);
  } catch (error) {
    const reason = REASONS[error.code] ?? error.message;
    throw new ExpectedError(
      `The data folder ${folder} cannot be written (${reason}): set DATA_DIR to a folder that can.`,
    );
  }
}
