/** A straight scale from data to pixels. */
export type Scale = (value: number) => number;

/**
 * One path for many series of places, so that a hundred lines cost one element. Gaps stay gaps; a place that stands
 * alone between two is a line of no length, of which a round cap makes a dot.
 */
export function placeLines(
  series: readonly (readonly (number | null)[])[],
  xs: readonly number[],
  y: Scale,
): string {
  return series.map((ranks) => linePath(ranks, xs, y)).join('');
}

function linePath(ranks: readonly (number | null)[], xs: readonly number[], y: Scale): string {
  let path = '';
  let isDrawing = false;
  ranks.forEach((rank, i) => {
    const x = xs[i];
    if (rank === null || x === undefined) {
      isDrawing = false;
      return;
    }
    const isAlone = !isDrawing && (ranks[i + 1] ?? null) === null;
    path += `${isDrawing ? 'L' : 'M'}${round(x)} ${round(y(rank))}${isAlone ? 'h0' : ''}`;
    isDrawing = true;
  });
  return path;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
