import 'server-only';
import { ProblemError } from '@/lib/domain/problem-error';
import type { Runtime } from '../runtime';

/** A step of an upload that is under way. */
export interface Step {
  /** Share done, 0 to 1. */
  progress: number;
  cancel: AbortController;
  /** Settles with the step, whatever becomes of it; never rejects. */
  ended: Promise<unknown>;
}

/**
 * Runs a step of an upload alone: a check beside a publish would rewrite the facts while they are loaded.
 * @throws ProblemError 409 when another step of it is under way, else what the step throws
 */
export async function oneStep<T>(runtime: Runtime, id: string, run: (step: Step) => Promise<T>): Promise<T> {
  if (runtime.steps.has(id)) {
    throw new ProblemError(409, 'This upload is being worked on. Wait until that has ended, then try again.');
  }
  const step: Step = { progress: 0, cancel: new AbortController(), ended: Promise.resolve() };
  runtime.steps.set(id, step);
  const running = run(step).finally(() => runtime.steps.delete(id));
  step.ended = running.catch(() => undefined);
  return running;
}

/** Stops the step that is under way, if any, and waits until it has let go of its files. */
export async function cancelStep(runtime: Runtime, id: string): Promise<void> {
  const step = runtime.steps.get(id);
  step?.cancel.abort(new ProblemError(409, 'This step was cancelled.'));
  await step?.ended;
}
