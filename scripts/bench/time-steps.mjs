import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { PROJECT_FOLDER } from '../lib/project-folder.mjs';

/**
 * Where the time goes: the same steps in a process of their own, without HTTP.
 *
 * @returns {Promise<[name: string, { seconds: number, cpu: number }][]>}
 */
export async function timeSteps(file, folder) {
  const script = path.join(PROJECT_FOLDER, 'scripts', 'bench', 'run-steps.ts');
  const tsx = path.join(PROJECT_FOLDER, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [tsx, script, file, folder]);
  return JSON.parse(stdout);
}
