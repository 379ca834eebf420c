import 'server-only';
import { ProblemError } from '@/lib/domain/problem-error';
import type { Runtime } from '../runtime';

/**
 * Runs a step of an upload alone: a check beside a publish would rewrite the facts while they are loaded.
 * @throws ProblemError 409 when another step of it is under way, else what the step throws
 */
export async function oneStep<T>(runtime: Runtime, id: string, step: () => Promise<T>): Promise<T> {
  if (runtime.progress.has(id)) {
    throw new ProblemError(409, 'This upload is being worked on. Wait until that has ended, then try again.');
  }
  runtime.progress.set(id, 0);
  try {
    return await step();
  } finally {
    runtime.progress.delete(id);
  }
}
