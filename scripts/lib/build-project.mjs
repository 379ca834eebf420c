import fs from 'node:fs';
import path from 'node:path';
import { fingerprintSources } from './fingerprint-sources.mjs';
import { PROJECT_FOLDER } from './project-folder.mjs';
import { runQuietly } from './run-quietly.mjs';

/** Holds the fingerprint of the sources that were built. `next build` begins by removing it, and so do we. */
const STAMP = path.join(PROJECT_FOLDER, '.next', 'rankshift-build');

/** Whether a finished build of the present sources is there. */
export function isBuilt() {
  return fs.existsSync(STAMP) && fs.readFileSync(STAMP, 'utf8') === fingerprintSources();
}

/** Builds for production. The stamp comes last, so that a broken-off build never counts. */
export async function buildProject() {
  console.log('Building, which takes a minute at most and is done only when the sources change …');
  // Taken before the build: a file changed during it makes the next start build again.
  const fingerprint = fingerprintSources();
  fs.rmSync(STAMP, { force: true });
  const next = path.join(PROJECT_FOLDER, 'node_modules', 'next', 'dist', 'bin', 'next');
  await runQuietly(process.execPath, [next, 'build'], {
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    failure: 'The build failed: the above says where.',
  });
  fs.writeFileSync(`${STAMP}.new`, fingerprint);
  fs.renameSync(`${STAMP}.new`, STAMP);
}
