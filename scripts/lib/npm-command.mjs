/**
 * How to call npm: the one that runs this script, otherwise the one on PATH. On Windows npm is a batch file, which
 * only a shell starts.
 *
 * @param {string[]} args
 */
export function npmCommand(args) {
  const running = process.env.npm_execpath;
  if (running?.endsWith('npm-cli.js'))
    return { command: process.execPath, args: [running, ...args], shell: false };
  return { command: 'npm', args, shell: process.platform === 'win32' };
}
