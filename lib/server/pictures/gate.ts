import 'server-only';
import { ProblemError } from '@/lib/domain/problem-error';

/** Runs a piece of work of a weight when there is room for it. */
export type Gate = <T>(weight: number, work: () => Promise<T>) => Promise<T>;

/**
 * Lets in so much work at once, in the order in which it came, and turns away what would have to wait too long.
 * @param capacity sum of the weights that may run at once; a heavier piece runs alone
 * @param mostWaiting pieces that may wait
 */
export function gate(capacity: number, mostWaiting: number): Gate {
  let running = 0;
  const waiting: { weight: number; start: () => void }[] = [];

  function startNext() {
    const next = waiting[0];
    if (!next || (running > 0 && running + next.weight > capacity)) return;
    waiting.shift();
    running += next.weight;
    next.start();
    startNext();
  }

  return async (weight, work) => {
    if (waiting.length >= mostWaiting) {
      throw new ProblemError(503, 'Too many pictures are being made at once. Ask again in a few seconds.');
    }
    await new Promise<void>((start) => {
      waiting.push({ weight, start });
      startNext();
    });
    try {
      return await work();
    } finally {
      running -= weight;
      startNext();
    }
  };
}
