/** What runs took, in milliseconds. */
export interface RunTimes {
  runs: number;
  p50: number;
  p95: number;
}

/** Runs again and again, at most `most` times, and after the third for no longer than `seconds` altogether. */
export async function timeRuns(
  work: (run: number) => Promise<unknown>,
  { most = 30, seconds = 10 }: { most?: number; seconds?: number } = {},
): Promise<RunTimes> {
  const taken: number[] = [];
  const begin = performance.now();
  while (taken.length < most && (taken.length < 3 || performance.now() - begin < seconds * 1000)) {
    const start = performance.now();
    await work(taken.length);
    taken.push(performance.now() - start);
  }
  return runTimes(taken);
}

/** The median, and what 95 of 100 runs do not exceed. */
export function runTimes(taken: readonly number[]): RunTimes {
  const sorted = taken.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
  return { runs: sorted.length, p50: at(0.5), p95: at(0.95) };
}

/** As a table shows it. */
export function milliseconds(value: number): string {
  return `${value.toFixed(1)} ms`;
}
