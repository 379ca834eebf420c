import { compareCounts } from './rank';

/** The counts of a ranking, each once, most first, with how many entities have it. */
export interface Level {
  count: bigint;
  size: bigint;
}

/** @param counts in any order */
export function levelsOf(counts: readonly bigint[]): Level[] {
  const sizes = new Map<bigint, bigint>();
  for (const count of counts) sizes.set(count, (sizes.get(count) ?? 0n) + 1n);
  return [...sizes].map(([count, size]) => ({ count, size })).sort((a, b) => compareCounts(b.count, a.count));
}

/**
 * The fewest further attacks with which the first k levels become g: `costs[k][g]`. Levels become one where all that
 * are in it rise to its highest, so the levels that become one are neighbours.
 * @param spread by how much two counts may be nearer to each other than they are told; 0: exact
 * @param budget what costs more is left out as undefined
 */
export function mergeCosts(
  levels: readonly Level[],
  spread: bigint,
  budget: bigint,
): (bigint | undefined)[][] {
  const costs: (bigint | undefined)[][] = [[0n]];
  for (let end = 1; end <= levels.length; end += 1) {
    const row: (bigint | undefined)[] = [];
    for (let start = end - 1; start >= 0; start -= 1) {
      const last = costToLevel(levels.slice(start, end), spread);
      if (last > budget) break;
      costs[start]?.forEach((before, groups) => {
        const cost = before === undefined ? budget + 1n : before + last;
        const known = row[groups + 1];
        if (cost <= budget && (known === undefined || cost < known)) row[groups + 1] = cost;
      });
    }
    costs.push(row);
  }
  return costs;
}

function costToLevel(group: readonly Level[], spread: bigint): bigint {
  const top = group[0]?.count ?? 0n;
  return group.reduce((sum, { count, size }) => {
    const missing = top - count - spread;
    return missing > 0n ? sum + missing * size : sum;
  }, 0n);
}

/**
 * The most levels that there can be above a count when further attacks go to rivals: one that shares a level moves up to
 * the next free count, and so does one from below. The cheapest move first is the best for any number of moves, for
 * who moves does so to the same counts whatever the order.
 */
export function mostLevelsAbove(own: bigint, rivals: readonly bigint[], unknown: bigint): number {
  const taken = new Set(rivals.filter((rival) => rival > own));
  const movers = moversOf(own, rivals);
  let left = unknown;
  for (;;) {
    const next = cheapest(movers, taken);
    if (next === null || next.cost > left) return taken.size;
    left -= next.cost;
    taken.add(next.to);
    next.mover.waiting.shift();
  }
}

/** Those who can move up from a count or below it, nearest first. */
interface Mover {
  from: bigint;
  waiting: bigint[];
}

/** Of each level above all but one may move; of those not above all. */
function moversOf(own: bigint, rivals: readonly bigint[]): Mover[] {
  const shared = levelsOf(rivals.filter((rival) => rival > own)).map(({ count, size }) => ({
    from: count,
    waiting: Array.from({ length: Number(size) - 1 }, () => count),
  }));
  const below = rivals.filter((rival) => rival <= own).sort((a, b) => compareCounts(b, a));
  return [...shared, { from: own, waiting: below }];
}

function cheapest(
  movers: readonly Mover[],
  taken: ReadonlySet<bigint>,
): { mover: Mover; to: bigint; cost: bigint } | null {
  let best: { mover: Mover; to: bigint; cost: bigint } | null = null;
  for (const mover of movers) {
    const [nearest] = mover.waiting;
    if (nearest === undefined) continue;
    let to = mover.from + 1n;
    while (taken.has(to)) to += 1n;
    if (best === null || to - nearest < best.cost) best = { mover, to, cost: to - nearest };
  }
  return best;
}
