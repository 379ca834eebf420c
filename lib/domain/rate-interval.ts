/** A country's attacks and inhabitants. */
export interface Rated {
  attacks: bigint;
  people: bigint;
}

/**
 * Best and worst place that a rate could have: `placeInterval` for attacks per inhabitant, where the same unknown
 * attacks lift a small country further than a large one. All counts are doubled here, because rounding is to halves.
 * @param rivals all other ranked countries, in any order
 * @param unknown attacks whose country is not known
 * @param rounding what all counts are rounded to the nearest multiple of; 1: exact
 */
export function rateInterval(
  own: Rated,
  rivals: readonly Rated[],
  unknown: bigint,
  rounding = 1n,
): [number, number] {
  const spread = rounding - 1n;
  const [most, least] = [2n * (own.attacks + unknown) + spread, 2n * own.attacks - spread];
  const ahead = rivals.filter((it) => (2n * it.attacks - spread) * own.people > most * it.people);
  let left = unknown;
  let worst = 1;
  for (const cost of rivals.map((it) => costToReach(least, own.people, it, spread)).sort(ascending)) {
    left -= cost;
    if (left < 0n) break;
    worst += 1;
  }
  return [1 + ahead.length, worst];
}

/** The fewest further attacks with which a rival draws level, at the largest count that its own may stand for. */
function costToReach(least: bigint, people: bigint, rival: Rated, spread: bigint): bigint {
  const missing = least * rival.people - (2n * rival.attacks + spread) * people;
  const step = 2n * people;
  return missing <= 0n ? 0n : (missing + step - 1n) / step;
}

function ascending(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
