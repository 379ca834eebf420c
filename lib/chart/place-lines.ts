/** A straight scale from data to pixels. */
export type Scale = (value: number) => number;

/**
 * One path for many series of places, so that a hundred lines cost one element. Gaps stay gaps.
 * @param reach how far a place that stands alone between two gaps is drawn to both sides; of none a round cap makes a dot
 */
export function placeLines(
  series: readonly (readonly (number | null)[])[],
  xs: readonly number[],
  y: Scale,
  reach = 0,
): string {
  return series.map((ranks) => linePath(ranks, xs, y, reach)).join('');
}

function linePath(ranks: readonly (number | null)[], xs: readonly number[], y: Scale, reach: number): string {
  let path = '';
  let isDrawing = false;
  ranks.forEach((rank, i) => {
    const x = xs[i];
    if (rank === null || x === undefined) {
      isDrawing = false;
      return;
    }
    const isAlone = !isDrawing && (ranks[i + 1] ?? null) === null;
    const begin = isAlone ? x - reach : x;
    path += `${isDrawing ? 'L' : 'M'}${round(begin)} ${round(y(rank))}${isAlone ? `h${round(2 * reach)}` : ''}`;
    isDrawing = true;
  });
  return path;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
