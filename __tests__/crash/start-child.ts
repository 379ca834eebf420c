import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { DataDescription } from './describe-data';

export interface ChildEvent {
  loaded?: true;
  opened?: DataDescription & { said: string[] };
  begin?: string;
  end?: string;
  file?: string;
}

export type Child = ReturnType<typeof startChild>;

/** A process that takes files in. It loads its code at once, and opens the data when it is told. */
export function startChild(dataDir: string) {
  const script = path.join(__dirname, 'intake-child.ts');
  const child = spawn(process.execPath, ['--conditions', 'react-server', '--import', 'tsx', script], {
    env: { ...process.env, DATA_DIR: dataDir },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  // Told to a process that is gone.
  child.stdin.on('error', () => undefined);
  const events = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    tell: (line: string) => void child.stdin.write(`${line}\n`),
    /** The next thing it says; null once it is gone and everything it said was heard. */
    async next(): Promise<ChildEvent | null> {
      const { value, done } = await events.next();
      return done ? null : JSON.parse(value);
    },
    complaints: () => complaints,
    async kill(): Promise<void> {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
