import type { MapFrame } from './map-frame';
import worldIndex from './world-index.json';

/** A box in map units. */
interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Least distance of what is shown from the edges, in units of the whole map. */
const EDGE = 14;

/**
 * How far a map must be moved for a country to be seen, in units of the whole map: not at all where it is in the frame, else
 * as little as it takes. Of one that is larger than the frame its place is enough.
 */
export function panInto(
  box: Box,
  place: readonly [number, number],
  { x, y, k }: MapFrame,
): readonly [number, number] {
  return [
    moveInto([x + k * box.x, k * box.width], x + k * place[0], worldIndex.width),
    moveInto([y + k * box.y, k * box.height], y + k * place[1], worldIndex.height),
  ];
}

function moveInto([from, size]: readonly [number, number], place: number, whole: number): number {
  const [low, high] = [EDGE, whole - EDGE];
  if (size > high - low) return place < low || place > high ? whole / 2 - place : 0;
  if (from < low) return low - from;
  return Math.min(0, high - from - size);
}
