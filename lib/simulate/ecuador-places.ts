import { hourIndex } from './hours';
import type { Random } from './random';

/** Reported: Ecuador's place before and in the afternoon of 11 April 2019. */
export const PLACE_BEFORE = 51;
export const PLACE_AFTER = 31;
/** Modelled: the place towards which it falls back by 18 April. */
const PLACE_AT_END = 45;
/** Modelled: how far the place strays from its course, in places. */
const STRAY = 3;
const MOVE_CHANCE = 0.35;

/**
 * Modelled places of Ecuador on the days that nothing was reported about, by hour index. 11 April is absent: its hours
 * are set from what was reported.
 */
export function ordinaryPlaces(random: Random): Map<number, number> {
  const before = walk(random, hourIndex(8, 0), hourIndex(11, 0), () => PLACE_BEFORE);
  const after = walk(
    random,
    hourIndex(12, 0),
    hourIndex(19, 0),
    (progress) => PLACE_AFTER + (PLACE_AT_END - PLACE_AFTER) * progress,
  );
  return new Map([...before, ...after]);
}

type Course = (progress: number) => number;

/** Steps of at most one place an hour about a course; both ends lie on it, so that nothing jumps at the seams. */
function walk(random: Random, from: number, to: number, course: Course): [number, number][] {
  const last = to - from - 1;
  let place = Math.round(course(0));
  return Array.from({ length: to - from }, (_, step) => {
    const aim = course(step / last);
    const slack = Math.min(STRAY, (last - step) / 2);
    const pull = (place - aim) / (2 * STRAY);
    const wanted = random() < MOVE_CHANCE ? (random() < 0.5 + pull ? -1 : 1) : 0;
    place = clamp(place + wanted, Math.round(aim - slack), Math.round(aim + slack));
    return [from + step, place];
  });
}

function clamp(value: number, lowest: number, highest: number): number {
  return Math.min(Math.max(value, lowest), highest);
}
