interface Run<T> {
  result: Promise<T>;
  stop: AbortController;
  waiting: number;
}

type Task<T> = (signal: AbortSignal) => Promise<T>;

/**
 * Returns a function that runs a task once for all who ask under the same key while it runs. Who aborts leaves alone;
 * the task itself is aborted only when nobody waits for it any more.
 */
export function sharedRun<T>(): (key: string, signal: AbortSignal | undefined, task: Task<T>) => Promise<T> {
  const runs = new Map<string, Run<T>>();

  function begin(key: string, task: Task<T>): Run<T> {
    const stop = new AbortController();
    const result = task(stop.signal).finally(() => {
      if (runs.get(key) === run) runs.delete(key);
    });
    const run: Run<T> = { result, stop, waiting: 0 };
    runs.set(key, run);
    return run;
  }

  return async (key, signal, task) => {
    signal?.throwIfAborted();
    const run = runs.get(key) ?? begin(key, task);
    run.waiting += 1;
    try {
      return await untilAborted(run.result, signal);
    } finally {
      run.waiting -= 1;
      if (run.waiting === 0) {
        // Whoever comes after this must not join a run that is ending.
        if (runs.get(key) === run) runs.delete(key);
        run.stop.abort();
      }
    }
  };
}

/** The result, or a rejection with the signal's reason as soon as it is aborted. */
function untilAborted<T>(result: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return result;
  return new Promise((resolve, reject) => {
    const leave = (): void => reject(signal.reason);
    signal.addEventListener('abort', leave, { once: true });
    result.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}
