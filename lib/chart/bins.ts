/** A class of a choropleth: values from `from` to `to`, both within it, and how many countries have such a value. */
export interface Bin {
  from: number;
  to: number;
  countries: number;
}

/**
 * Classes with about as many countries each, fewest attacks first. Zeros belong to none. Equal values are never split,
 * so ties and short lists give fewer classes than asked for.
 */
export function quantileBins(values: readonly number[], count = 5): Bin[] {
  const sorted = values.filter((value) => value > 0).sort((a, b) => a - b);
  const starts = new Set(sorted.slice(0, 1));
  for (let i = 1; i < count; i += 1) {
    const start = sorted[Math.round((i * sorted.length) / count)];
    if (start !== undefined) starts.add(start);
  }
  const lows = [...starts];
  return lows.map((from, i) => {
    const members = sorted.filter(
      (value) => value >= from && value < (lows[i + 1] ?? Number.POSITIVE_INFINITY),
    );
    return { from, to: members.at(-1) ?? from, countries: members.length };
  });
}

/** Index of the bin that holds the value; −1 when none does, as for zero. */
export function binOf(value: number, bins: readonly Bin[]): number {
  return bins.findIndex(({ from, to }) => value >= from && value <= to);
}

/**
 * Step of the five-step scale, 1 to 5, in which a bin is drawn. Fewer bins are spread over the whole scale, the last one
 * always darkest.
 */
export function scaleStep(bin: number, bins: number): number {
  return bins <= 1 ? 5 : Math.round(1 + (bin * 4) / (bins - 1));
}
