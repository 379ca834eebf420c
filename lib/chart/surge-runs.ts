/** Surges that follow each other, as one mark. */
export interface SurgeRun {
  fromMs: number;
  toMs: number;
  /** How many buckets it holds. */
  buckets: number;
}

/**
 * Neighbouring surges as runs, so that marks stay apart where a bucket is narrower than a mark. Where buckets are wide
 * enough each is a run of its own.
 * @param spans buckets of the axis, in their order
 * @param surges starts of those that are surges
 * @param isWide whether a bucket has room for a mark
 */
export function surgeRuns(
  spans: readonly { start: string; fromMs: number; toMs: number }[],
  surges: readonly string[],
  isWide: boolean,
): SurgeRun[] {
  const isSurge = new Set(surges);
  const runs: SurgeRun[] = [];
  for (const { start, fromMs, toMs } of spans) {
    if (!isSurge.has(start)) continue;
    const last = runs.at(-1);
    if (!isWide && last?.toMs === fromMs) Object.assign(last, { toMs, buckets: last.buckets + 1 });
    else runs.push({ fromMs, toMs, buckets: 1 });
  }
  return runs;
}
