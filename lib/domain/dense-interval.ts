import { type Level, levelsOf, mergeCosts, mostLevelsAbove } from './dense-levels';
import { compareCounts } from './rank';

/** Longer rankings have no interval under dense ranking: to find it takes too long. */
const MOST_ENTITIES = 300;

/**
 * Best and worst dense place of every entity of a ranking, over all ways in which the unknown attacks may be anybody's
 * of those ranked, or nobody's. Dense places depend on who else ties: attacks that make two rivals equal lift everybody
 * below them, and attacks that part them do the reverse. Ties are places shared, so none is decided.
 *
 * Exact where counts are. Where they are rounded, the worst place may be told a little too bad, never too good.
 * @param attacks counts of all eligible entities, in any order
 * @param unknown attacks whose entity is not known
 * @param rounding what all counts are rounded to the nearest multiple of; 1: exact
 * @returns in the order of `attacks`; null where there are too many
 */
export function denseIntervals(
  attacks: readonly bigint[],
  unknown: bigint,
  rounding = 1n,
): [number, number][] | null {
  if (attacks.length > MOST_ENTITIES) return null;
  const spread = rounding - 1n;
  const levels = levelsOf(attacks);
  const costs = mergeCosts(levels, spread, unknown);
  const byCount = new Map(
    levels.map(({ count }, index): [bigint, [number, number]] => {
      const rivals = without(attacks, count);
      const best = bestOf(index, levels, costs, { spread, unknown });
      return [count, [best, 1 + mostAbove(count, rivals, unknown, rounding)]];
    }),
  );
  return attacks.map((count) => byCount.get(count) ?? [1, attacks.length]);
}

/**
 * The dense places that a stated volume is compatible with, among counts that are exact: over every number that rounds
 * to it, and unknown attacks that are its rivals', never its own.
 * @param rounding what the volume is rounded to the nearest multiple of, half up; 1: exact
 * @returns null where there are too many rivals
 */
export function compatibleDensePlaces(
  volume: bigint,
  rivals: readonly bigint[],
  unknown: bigint,
  rounding = 1n,
): [number, number] | null {
  if (rivals.length > MOST_ENTITIES) return null;
  const [least, most] = [volume - rounding / 2n, volume + (rounding - 1n) / 2n];
  const above = levelsOf(rivals.filter((rival) => rival > most));
  const best = 1 + fewest(mergeCosts(above, 0n, unknown)[above.length] ?? [], unknown);
  return [best, 1 + mostLevelsAbove(least < 1n ? 1n : least, rivals, unknown)];
}

interface Allowed {
  spread: bigint;
  unknown: bigint;
}

/** The entity rises to one of the levels above, or to none, and what is left makes those above it one. */
function bestOf(
  index: number,
  levels: readonly Level[],
  costs: readonly (bigint | undefined)[][],
  { spread, unknown }: Allowed,
): number {
  const own = levels[index]?.count ?? 0n;
  let best = fewest(costs[index] ?? [], unknown);
  for (let above = index - 1; above >= 0; above -= 1) {
    const missing = (levels[above]?.count ?? 0n) - own - spread;
    const left = missing > 0n ? unknown - missing : unknown;
    if (left < 0n) break;
    best = Math.min(best, fewest(costs[above] ?? [], left));
  }
  return 1 + best;
}

/** The fewest levels that can be paid for. More levels never cost more. */
function fewest(row: readonly (bigint | undefined)[], budget: bigint): number {
  const found = row.findIndex((cost) => cost !== undefined && cost <= budget);
  return found === -1 ? row.length - 1 : found;
}

function mostAbove(own: bigint, rivals: readonly bigint[], unknown: bigint, rounding: bigint): number {
  if (rounding === 1n) return mostLevelsAbove(own, rivals, unknown);
  // Every rival that can come above, as if each had a level of its own.
  let left = unknown;
  const missing = rivals
    .map((rival) => own - rival - rounding + 2n)
    .map((cost) => (cost > 0n ? cost : 0n))
    .sort(compareCounts);
  return missing.filter((cost) => {
    left -= cost;
    return left >= 0n;
  }).length;
}

function without(counts: readonly bigint[], one: bigint): bigint[] {
  const at = counts.indexOf(one);
  return counts.filter((_, index) => index !== at);
}
