/**
 * Lower ends of the classes that differ least within: natural breaks (Jenks 1967), exact by dynamic programming (Fisher
 * 1958, "On grouping for maximum homogeneity"). Equal values stay together.
 * @param sorted rising; cost grows with the square of the number of different values
 */
export function jenksLows(sorted: readonly number[], count: number): number[] {
  const values = [...new Set(sorted)];
  const within = spreadOf(values, sorted);
  const classes = Math.min(count, values.length);
  // cost[i]: least spread of the first i + 1 values in the classes so far; starts[c][i]: where the last of them begins.
  let cost = values.map((_, i) => within(0, i));
  const starts: number[][] = [values.map(() => 0)];
  for (let c = 1; c < classes; c += 1) {
    const best = values.map((_, i) => bestStart(cost, within, c, i));
    starts.push(best.map(({ start }) => start));
    cost = best.map((found) => found.cost);
  }
  return breaksOf(starts, values);
}

function bestStart(cost: readonly number[], within: Spread, c: number, i: number) {
  let found = { start: Math.min(c, i), cost: Number.POSITIVE_INFINITY };
  for (let start = c; start <= i; start += 1) {
    const total = (cost[start - 1] ?? 0) + within(start, i);
    if (total < found.cost) found = { start, cost: total };
  }
  return found;
}

function breaksOf(starts: readonly number[][], values: readonly number[]): number[] {
  const lows: number[] = [];
  let end = values.length - 1;
  for (const row of [...starts].reverse()) {
    const start = row[end] ?? 0;
    lows.unshift(values[start] ?? 0);
    end = start - 1;
  }
  return lows;
}

type Spread = (from: number, to: number) => number;

/** Sums of squared distances to the mean over any run of values, in one step each. */
function spreadOf(values: readonly number[], all: readonly number[]): Spread {
  const scale = values.at(-1) || 1;
  const times = new Map<number, number>();
  for (const value of all) times.set(value, (times.get(value) ?? 0) + 1);
  const [weights, sums, squares] = [[0], [0], [0]];
  for (const value of values) {
    const [weight, part] = [times.get(value) ?? 1, value / scale];
    weights.push((weights.at(-1) ?? 0) + weight);
    sums.push((sums.at(-1) ?? 0) + weight * part);
    squares.push((squares.at(-1) ?? 0) + weight * part * part);
  }
  return (from, to) => {
    const over = (totals: readonly number[]) => (totals[to + 1] ?? 0) - (totals[from] ?? 0);
    return Math.max(0, over(squares) - over(sums) ** 2 / over(weights));
  };
}
