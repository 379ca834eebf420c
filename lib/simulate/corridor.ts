import type { World } from './world';

/** The values between two neighbours in the order of the other countries. */
export interface Corridor {
  /** Detections of the next country below. */
  low: number;
  /** Detections of the next country above. */
  high: number;
}

/** The corridor of a place over the hours `from` ≤ index < `to`, by the sums of the other countries. */
export function corridor(world: World, place: number, from: number, to: number): Corridor {
  const sums = [...world.countries.values()].map((series) =>
    series.slice(from, to).reduce<number>((sum, detections) => sum + (detections ?? 0), 0),
  );
  sums.sort((a, b) => b - a);
  return { high: sums[place - 2] ?? 0, low: sums[place - 1] ?? 0 };
}

/** True when the value lies between the neighbours and is tied with neither. */
export function isInside(value: number, { low, high }: Corridor): boolean {
  return low < value && value < high;
}
