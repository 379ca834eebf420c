import type { Bucket } from './fact';

/** The parameters of the rule; `surgeRule` says them in words. */
export const SURGE_PARAMETERS = {
  /** How many robust deviations above the median. */
  deviations: 5,
  /** How many times the median. */
  factor: 2,
  /** Earlier cycles that are looked at, and how many there have to be. */
  mostCycles: 8,
  leastCycles: 2,
  /** Buckets just before, where there are no cycles, and how many there have to be. */
  mostPast: 28,
  leastPast: 8,
} as const;

/** Lengths of the cycles that buckets run in, longest first: a week and a day, or a year. */
const CYCLES: Record<Bucket, readonly number[]> = {
  '15m': [672, 96],
  hour: [168, 24],
  day: [7],
  week: [52],
  month: [12],
  year: [],
};

/** A bucket far above an entity's own past. */
export interface Surge {
  /** Which bucket, from 0. */
  index: number;
  attacks: number;
  /** The median of its past, and one robust deviation. */
  median: number;
  deviation: number;
  /** The length in buckets of the cycle that it was compared with; null: the buckets just before. */
  cycle: number | null;
}

export interface Surges {
  surges: Surge[];
  /** How many buckets could be judged, and how many had too little past. */
  judged: number;
  unjudged: number;
}

/**
 * Finds the buckets that are far above the past of their own series.
 * @param counts attacks per bucket, oldest first; null where there is no data at all, which is no zero
 * @param first the first bucket to judge; those before it are past alone
 */
export function findSurges(counts: readonly (number | null)[], bucket: Bucket, first = 0): Surges {
  const found: Surges = { surges: [], judged: 0, unjudged: 0 };
  for (let index = first; index < counts.length; index += 1) {
    const attacks = counts[index] ?? null;
    if (attacks === null) continue;
    const past = pastOf(counts, index, CYCLES[bucket]);
    if (past === null) {
      found.unjudged += 1;
      continue;
    }
    found.judged += 1;
    const middle = median(past.values);
    const deviation = robustDeviation(past.values, middle);
    if (isSurge(attacks, middle, deviation)) {
      found.surges.push({ index, attacks, median: middle, deviation, cycle: past.cycle });
    }
  }
  return found;
}

function isSurge(attacks: number, middle: number, deviation: number): boolean {
  const { deviations, factor } = SURGE_PARAMETERS;
  return attacks > middle + deviations * deviation && attacks >= factor * middle;
}

/** The past to compare a bucket with; null when there is too little. */
function pastOf(
  counts: readonly (number | null)[],
  index: number,
  cycles: readonly number[],
): { values: number[]; cycle: number | null } | null {
  const { leastCycles, leastPast, mostPast } = SURGE_PARAMETERS;
  for (const cycle of cycles) {
    const values = index < leastCycles * cycle ? [] : sameTime(counts, index, cycle);
    if (values.length > 2 * leastCycles) return { values, cycle };
  }
  const values = counts.slice(0, index).filter(isCount).slice(-mostPast);
  return values.length < leastPast ? null : { values, cycle: null };
}

/** Counts at the same time of earlier cycles, and in the bucket before and after: clocks change, and people vary. */
function sameTime(counts: readonly (number | null)[], index: number, cycle: number): number[] {
  const values: (number | null)[] = [];
  for (let back = 1; back <= SURGE_PARAMETERS.mostCycles; back += 1) {
    const at = index - back * cycle;
    if (at < 0) break;
    values.push(...counts.slice(Math.max(0, at - 1), at + 2));
  }
  return values.filter(isCount);
}

/**
 * 1.4826 × the median absolute deviation, which for normal noise is the standard deviation; not less than that of
 * counts that come at random (the square root of the median), nor than 1.
 * https://en.wikipedia.org/wiki/Median_absolute_deviation
 */
function robustDeviation(values: readonly number[], middle: number): number {
  const spread = 1.4826 * median(values.map((value) => Math.abs(value - middle)));
  return Math.max(spread, Math.sqrt(middle), 1);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? 0)) / 2;
}

function isCount(count: number | null): count is number {
  return count !== null;
}
