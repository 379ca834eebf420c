import { UNKNOWN_COUNTRY } from './country';
import type { TieRule } from './rank-rules';

/** An entity and its attacks within a period. */
export type Tally = readonly [key: string, attacks: bigint | number];

export interface Place {
  key: string;
  place: number;
  /** Another entity has the same count: the place is written "=31". */
  tied: boolean;
}

/**
 * Places by attacks, most first; equal counts share the best place. `competition` skips the places that ties use up
 * (1, 2, 2, 4: standard competition ranking), `dense` does not (1, 2, 2, 3). Entities without attacks are unranked, and
 * `ZZ` and '' (unknown, not stated) are no entities.
 * @returns by place, then by key, so that the order of the input does not matter.
 */
export function rank(tallies: readonly Tally[], rule: TieRule = 'competition'): Place[] {
  const sorted = eligible(tallies).sort((a, b) => compareCounts(b[1], a[1]) || compareKeys(a[0], b[0]));
  const places: Place[] = [];
  let level = 0;
  sorted.forEach(([key, attacks], index) => {
    const tiesPrevious = index > 0 && compareCounts(attacks, sorted[index - 1]?.[1] ?? 0) === 0;
    const tiesNext = index + 1 < sorted.length && compareCounts(attacks, sorted[index + 1]?.[1] ?? 0) === 0;
    if (!tiesPrevious) level = rule === 'dense' ? level + 1 : index + 1;
    places.push({ key, place: level, tied: tiesPrevious || tiesNext });
  });
  return places;
}

/** The tallies that take part in a ranking. */
export function eligible(tallies: readonly Tally[]): Tally[] {
  return tallies.filter(([key, attacks]) => key !== UNKNOWN_COUNTRY && key !== '' && attacks > 0);
}

/**
 * Best and worst place that a count could have: the best if all unknown attacks were its own, the worst if they were
 * those of the rivals that they lift above it, cheapest first, and ties were decided against it. Under rounding each
 * count may be any that rounds to it.
 * @param rivals counts of all other eligible entities, most first
 * @param unknown attacks whose entity is not known
 * @param rounding what all counts are rounded to the nearest multiple of; 1: exact
 */
export function placeInterval(
  attacks: bigint,
  rivals: readonly bigint[],
  unknown: bigint,
  rounding = 1n,
): [number, number] {
  // Two counts may be nearer, or further apart, by as much as one count may be off to either side.
  const spread = rounding - 1n;
  const best = 1 + rivals.filter((rival) => rival > attacks + unknown + spread).length;
  let worst = 1 + rivals.filter((rival) => rival + spread >= attacks).length;
  let left = unknown;
  for (const rival of rivals) {
    if (rival + spread >= attacks) continue;
    left -= attacks - rival - spread;
    if (left < 0n) break;
    worst += 1;
  }
  return [best, worst];
}

/**
 * The places that a stated volume is compatible with, among counts that are exact: best and worst over every number
 * that rounds to it, ties decided against it, and unknown attacks lifting rivals above it, never the volume itself.
 * @param rounding what the volume is rounded to the nearest multiple of, half up; 1: exact
 */
export function compatiblePlaces(
  volume: bigint,
  rivals: readonly bigint[],
  unknown: bigint,
  rounding = 1n,
): [number, number] {
  const [least, most] = [volume - rounding / 2n, volume + (rounding - 1n) / 2n];
  const [, worst] = placeInterval(least < 1n ? 1n : least, rivals, unknown);
  return [placeAmong(most, rivals, 'competition'), worst];
}

/** The place of a count among others. Drawing level shares the place; under dense ranking equal others count once. */
export function placeAmong(attacks: bigint, rivals: readonly bigint[], rule: TieRule): number {
  const ahead = rivals.filter((rival) => rival > attacks);
  return 1 + (rule === 'dense' ? new Set(ahead).size : ahead.length);
}

/** Previous place − place over entities eligible in both; positive is a climb, which for a target is worse. */
export function rankShift(previous: number | null, current: number | null): number | null {
  return previous === null || current === null ? null : previous - current;
}

/**
 * The fewest attacks with which an entity takes the wanted place or a better one, everything else equal.
 * Sharing a place counts as taking it: one attack fewer does not reach it.
 * @param rivals counts of all other eligible entities
 * @returns null when there are too few rivals for the place to exist
 */
export function attacksForPlace(place: number, rivals: readonly bigint[]): bigint | null {
  if (place < 1 || place > rivals.length + 1) return null;
  const sorted = [...rivals].sort((a, b) => compareCounts(b, a));
  return sorted[place - 1] ?? 1n;
}

/** Ascending. */
export function compareCounts(a: bigint | number, b: bigint | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** By code unit, so that the order is the same on every machine. */
export function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
