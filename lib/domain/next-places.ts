const NEXT = 3;
const ROUND = 10;

/**
 * The places worth asking "what would it take" for: the next three better ones, the next round one, and the first.
 * @param place null for who is unranked: then the last place there is, the middle, the tenth and the first
 * @returns nearest first; empty for who is first
 */
export function nextPlaces(place: number | null, of: number): number[] {
  const steps =
    place === null
      ? [of, Math.ceil(of / 2), ROUND, 1]
      : [...Array.from({ length: NEXT }, (_, i) => place - 1 - i), (Math.ceil(place / ROUND) - 1) * ROUND, 1];
  const better = steps.filter((step) => step >= 1 && step <= of && (place === null || step < place));
  return [...new Set(better)].sort((a, b) => b - a);
}
