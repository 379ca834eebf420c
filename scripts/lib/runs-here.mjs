import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

/**
 * Whether a browser starts: the file alone says little, because a library may be missing and Ubuntu's `chromium` may
 * be a note about a snap. On Windows a browser asked for its version opens a window, so there the file must do.
 *
 * @param {string} browser path
 */
export function runsHere(browser) {
  if (!fs.existsSync(browser)) return false;
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(browser, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && /Chrom/.test(stdout);
}
