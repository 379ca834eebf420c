import fs from 'node:fs';
import path from 'node:path';
import { npmCommand } from './npm-command.mjs';
import { PROJECT_FOLDER } from './project-folder.mjs';
import { runQuietly } from './run-quietly.mjs';

/**
 * Whether node_modules holds what the lock file says. npm writes its own list there as the last step of an
 * installation, so a broken-off one has none. Optional packages are those of other systems and may be absent.
 */
export function isInstalled() {
  const wanted = readPackages('package-lock.json');
  const present = readPackages('node_modules/.package-lock.json');
  return Object.entries(wanted).every(
    ([folder, entry]) => folder === '' || entry.optional || present[folder]?.version === entry.version,
  );
}

function readPackages(file) {
  try {
    return JSON.parse(fs.readFileSync(path.join(PROJECT_FOLDER, file), 'utf8')).packages ?? {};
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return {};
    throw error;
  }
}

/** Installs exactly what package-lock.json names. */
export async function installDependencies() {
  console.log('Installing the dependencies that package-lock.json names …');
  const { command, args, shell } = npmCommand(['ci', '--include=dev', '--no-audit', '--no-fund']);
  await runQuietly(command, args, {
    shell,
    failure: 'The dependencies could not be installed: npm said the above.',
  });
}
