/**
 * A class of a choropleth. It begins at `from` and ends where the next begins; `to` is what a legend says: that next
 * beginning, or the largest value in it. `countries` is how many of those shown have such a value.
 */
export interface Bin {
  from: number;
  to: number;
  countries: number;
}

/** Index of the bin that holds the value; −1 when none does: below the first, as zero is. */
export function binOf(value: number, bins: readonly Pick<Bin, 'from'>[]): number {
  return bins.findLastIndex(({ from }) => value >= from);
}

/**
 * Makes bins of the lower ends of the classes.
 * @param lows rising, the first the smallest of `values`; ends outside the values are left out
 * @param values all that the colours must hold for, rising and above zero
 * @param to how a legend tells the upper ends: `next`, where the next class begins, for round ends; `largest`, its
 *   largest value
 */
export function binsFrom(lows: readonly number[], values: readonly number[], to: 'next' | 'largest'): Bin[] {
  const [min, max] = [values[0], values.at(-1)];
  if (min === undefined || max === undefined) return [];
  const inner = [...new Set(lows)].filter((low) => low > min && low <= max);
  const froms = [min, ...inner.sort((a, b) => a - b)];
  return froms.map((from, i) => {
    const next = froms[i + 1];
    const members = values.filter((value) => value >= from && (next === undefined || value < next));
    const largest = members.at(-1) ?? from;
    return { from, to: to === 'next' ? (next ?? max) : largest, countries: members.length };
  });
}

/** The same bins, counted anew for the values that are shown now; what is below the first, as zero is, is in none. */
export function countBins(bins: readonly Bin[], shown: readonly number[]): Bin[] {
  const held = shown.map((value) => binOf(value, bins));
  return bins.map((bin, i) => ({ ...bin, countries: held.filter((index) => index === i).length }));
}

/**
 * Step of the five-step scale, 1 to 5, in which a bin is drawn. Fewer bins are spread over the whole scale, the last one
 * always darkest.
 */
export function scaleStep(bin: number, bins: number, steps = 5): number {
  return bins <= 1 ? steps : Math.round(1 + (bin * (steps - 1)) / (bins - 1));
}
