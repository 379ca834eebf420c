import type { Scale } from './place-lines';

type Point = readonly [x: number, y: number];

/**
 * The same path as `placeLines` without what lies above or below a plot: a renderer draws it in half the time that it takes
 * to draw all and hide a part.
 * @param plot top and bottom
 */
export function clippedLines(
  series: readonly (readonly (number | null)[])[],
  xs: readonly number[],
  y: Scale,
  plot: readonly [top: number, bottom: number],
): string {
  return series.map((ranks) => linePath(pointsOf(ranks, xs, y), plot)).join('');
}

function pointsOf(ranks: readonly (number | null)[], xs: readonly number[], y: Scale): (Point | null)[] {
  return ranks.map((rank, i) => {
    const x = xs[i];
    return rank === null || x === undefined ? null : [x, y(rank)];
  });
}

function linePath(points: readonly (Point | null)[], plot: readonly [number, number]): string {
  let path = '';
  let at = '';
  points.forEach((point, i) => {
    const next = points[i + 1] ?? null;
    if (!point) return;
    // A place that stands alone between two gaps is a dot.
    const piece = next ? clipped(point, next, plot) : points[i - 1] ? null : clipped(point, point, plot);
    if (!piece) return;
    const [from, to] = piece.map(written);
    path += `${from === at ? '' : `M${from}`}${from === to ? 'h0' : `L${to}`}`;
    at = to ?? '';
  });
  return path;
}

/** The part of a straight line between two heights; null: none. */
function clipped(a: Point, b: Point, [top, bottom]: readonly [number, number]): [Point, Point] | null {
  if (Math.max(a[1], b[1]) < top || Math.min(a[1], b[1]) > bottom) return null;
  const cut = ([x, y]: Point): Point => {
    const edge = Math.max(top, Math.min(y, bottom));
    return edge === y ? [x, y] : [a[0] + ((edge - a[1]) / (b[1] - a[1])) * (b[0] - a[0]), edge];
  };
  return [cut(a), cut(b)];
}

function written([x, y]: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
