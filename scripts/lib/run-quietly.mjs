import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ExpectedError } from './expected-error.mjs';
import { PROJECT_FOLDER } from './project-folder.mjs';

/**
 * Runs a command, in the project's folder unless said otherwise, and shows what it wrote only when it fails. The
 * command ends when this process does.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ failure: string, env?: NodeJS.ProcessEnv, cwd?: string, shell?: boolean }} options failure: the sentence to end with
 * @returns {Promise<string>} what it wrote, both streams in order
 */
export async function runQuietly(
  command,
  args,
  { failure, env = process.env, cwd = PROJECT_FOLDER, shell = false },
) {
  const child = spawn(command, args, { cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = [];
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => output.push(chunk));
  const release = endTogether(child);
  const code = await once(child, 'close').then(
    ([exitCode]) => exitCode,
    (error) => output.push(Buffer.from(`${error.message}\n`)),
  );
  release();
  const text = Buffer.concat(output).toString('utf8');
  if (code === 0) return text;
  process.stderr.write(text.trimEnd().concat('\n\n'));
  throw new ExpectedError(failure);
}

/** A signal to this process also ends the child; without this the child would go on alone. */
function endTogether(child) {
  const end = (signal) => {
    child.kill(signal);
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  return () => {
    process.off('SIGINT', end);
    process.off('SIGTERM', end);
  };
}
