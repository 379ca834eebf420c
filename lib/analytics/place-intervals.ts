/**
 * Best and worst possible place of every entity of a ranking: `placeInterval` of lib/domain/rank.ts for all of them at
 * once, by bisection over running sums, because a ranking of organisations may have many thousands.
 * @param attacks counts of all eligible entities, most first
 * @param unknown attacks whose entity is not known
 * @param rounding what all counts are rounded to the nearest multiple of; 1: exact
 * @returns in the order of `attacks`
 */
export function placeIntervals(
  attacks: readonly bigint[],
  unknown: bigint,
  rounding = 1n,
): [number, number][] {
  const sums = runningSums(attacks);
  const spread = rounding - 1n;
  return attacks.map((own) => {
    const best = 1 + firstWhere(attacks.length, (index) => at(attacks, index) <= own + unknown + spread);
    const ahead = firstWhere(attacks.length, (index) => at(attacks, index) + spread < own);
    const lifted = firstWhere(attacks.length - ahead, (count) => {
      const behind = at(sums, ahead + count + 1) - at(sums, ahead);
      return (own - spread) * BigInt(count + 1) - behind > unknown;
    });
    return [best, ahead + lifted];
  });
}

/** sums[i] is the sum of the first i values. */
function runningSums(values: readonly bigint[]): bigint[] {
  const sums = [0n];
  for (const value of values) sums.push(at(sums, sums.length - 1) + value);
  return sums;
}

/** The first index below `length` for which the test holds, when it holds for all after it too; else `length`. */
function firstWhere(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function at(values: readonly bigint[], index: number): bigint {
  return values[index] ?? 0n;
}
