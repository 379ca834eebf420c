import type { DuckDBConnection } from '@duckdb/node-api';
import { ProblemError } from '@/lib/domain/problem-error';
import type { QueryOptions } from '../fact-store';

/** An interrupt that comes before the engine has begun is forgotten, so it is said again until the statement ends. */
const REPEAT_MS = 40;

/**
 * Runs a statement that stops when the signal is aborted or the time is up.
 * @throws the signal's reason when aborted; ProblemError 504 when the time is up
 */
export async function runInterruptibly<T>(
  connection: DuckDBConnection,
  options: QueryOptions,
  run: () => Promise<T>,
): Promise<T> {
  const { signal, timeoutMs } = options;
  signal?.throwIfAborted();
  let stopped: { reason: unknown } | null = null;
  let repeat: NodeJS.Timeout | undefined;
  const stop = (reason: unknown): void => {
    if (stopped !== null) return;
    stopped = { reason };
    connection.interrupt();
    repeat = setInterval(() => connection.interrupt(), REPEAT_MS);
  };
  const onAbort = (): void => stop(signal?.reason);
  const timer = timeoutMs === undefined ? undefined : setTimeout(() => stop(tooSlow(timeoutMs)), timeoutMs);
  signal?.addEventListener('abort', onAbort, { once: true });
  try {
    return await run();
  } catch (error) {
    throw reasonOf(stopped) ?? error;
  } finally {
    clearTimeout(timer);
    clearInterval(repeat);
    signal?.removeEventListener('abort', onAbort);
  }
}

function reasonOf(stopped: { reason: unknown } | null): unknown {
  return stopped?.reason;
}

function tooSlow(timeoutMs: number): ProblemError {
  const seconds = Math.max(1, Math.round(timeoutMs / 1000));
  return new ProblemError(
    504,
    `The answer took longer than ${seconds} s. Choose a shorter period or fewer filters.`,
  );
}
