import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const PROJECT_FOLDER = path.resolve(__dirname, '../../..');
/** How long a process may take after SIGTERM before it is killed. */
const STOP_MS = 5_000;

export type Ending = { code: number | null; stdout: string; stderr: string };

export type StartProcess = {
  pid: number;
  /** Both streams so far, in the order in which they came. */
  output(): string;
  /** Where it serves; rejects with its output when it ends before. */
  ready(): Promise<string>;
  ended(): Promise<Ending>;
  /** Sends SIGTERM and waits for the end. */
  stop(): Promise<Ending>;
};

/** Runs the real `node scripts/start.mjs` with these variables on top of the test's own. */
export function spawnStart(env: Record<string, string>): StartProcess {
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: PROJECT_FOLDER,
    env: { ...withoutTestVariables(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written = { stdout: '', stderr: '', both: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      written[name] += text;
      written.both += text;
    });
  }
  const ended = once(child, 'close').then(([code]) => ({
    code,
    stdout: written.stdout,
    stderr: written.stderr,
  }));
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  void ended.then(() => process.off('exit', kill));

  return {
    pid: child.pid ?? 0,
    output: () => written.both,
    ended: () => ended,
    async ready() {
      for (;;) {
        const url = /Rankshift is at (\S+)/.exec(written.stdout)?.[1];
        if (url) return url;
        const gone = await Promise.race([ended, once(child.stdout, 'data').then(() => null)]);
        if (gone) throw new Error(`The server ended with code ${gone.code}:\n${written.both}`);
      }
    },
    async stop() {
      child.kill('SIGTERM');
      const timer = setTimeout(kill, STOP_MS);
      return await ended.finally(() => clearTimeout(timer));
    },
  };
}

/** Set by Jest or by the caller's shell, these would change what the server does. */
const NOT_INHERITED = ['NODE_ENV', 'JEST_WORKER_ID', 'PORT', 'HOST', 'DATA_DIR', 'RANKSHIFT_TOKEN'];

function withoutTestVariables(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !NOT_INHERITED.includes(name)),
  ) as NodeJS.ProcessEnv;
}
