import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { PROJECT_FOLDER } from './project-folder.mjs';

/** Everything that a build reads. `data` is among it because a page may import a file from there. */
const SOURCES = [
  'app',
  'components',
  'data',
  'lib',
  'public',
  'instrumentation.ts',
  'next.config.js',
  'package-lock.json',
  'tsconfig.json',
];

/**
 * @returns {string} SHA-256, in hex, over the path and content of every source file, in the order of their paths
 */
export function fingerprintSources() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(listFiles).sort()) {
    const content = fs.readFileSync(path.join(PROJECT_FOLDER, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** The files under a path of the project, with `/` between folders on every system; none if it does not exist. */
function listFiles(name) {
  const stat = fs.statSync(path.join(PROJECT_FOLDER, name), { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [name];
  return fs.readdirSync(path.join(PROJECT_FOLDER, name)).flatMap((child) => listFiles(`${name}/${child}`));
}
