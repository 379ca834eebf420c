/** Draws numbers evenly from 0 (included) to 1 (excluded). */
export type Random = () => number;

/**
 * Seeded random numbers (mulberry32). Every stream of a seed is a sequence of its own, so that a change to one file's
 * model leaves the other file as it was.
 * Source: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
 */
export function createRandom(seed: number, stream: number): Random {
  let state = (Math.imul(seed | 0, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca6b)) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Bell-shaped noise of mean 0 and variance 1, never beyond ±3.5: a sum of four even draws. Only arithmetic that IEEE 754
 * rounds the same everywhere (no log, no cosine), so that a seed gives the same bytes on every machine.
 */
export function bell(random: Random): number {
  return (random() + random() + random() + random() - 2) * Math.sqrt(3);
}

/**
 * A series that forgets slowly: each value is the last one times `persistence` (0 to 1) plus noise. Mean 0, variance 1.
 */
export function wander(random: Random, length: number, persistence: number): number[] {
  const fresh = Math.sqrt(1 - persistence * persistence);
  const series: number[] = [];
  let value = bell(random);
  for (let step = 0; step < length; step++) {
    series.push(value);
    value = value * persistence + bell(random) * fresh;
  }
  return series;
}
