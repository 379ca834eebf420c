import type { Scale } from './place-lines';

type Point = readonly [x: number, y: number];

/**
 * The same path as `placeLines` without what lies above or below a plot: a renderer draws it in half the time that it takes
 * to draw all and hide a part.
 * @param plot top and bottom
 * @param reach how far a place that stands alone is drawn to both sides
 */
export function clippedLines(
  series: readonly (readonly (number | null)[])[],
  xs: readonly number[],
  y: Scale,
  plot: readonly [top: number, bottom: number],
  reach = 0,
): string {
  return series.map((ranks) => linePath(pointsOf(ranks, xs, y), plot, reach)).join('');
}

function pointsOf(ranks: readonly (number | null)[], xs: readonly number[], y: Scale): (Point | null)[] {
  return ranks.map((rank, i) => {
    const x = xs[i];
    return rank === null || x === undefined ? null : [x, y(rank)];
  });
}

function linePath(points: readonly (Point | null)[], plot: readonly [number, number], reach: number): string {
  let path = '';
  let at = '';
  points.forEach((point, i) => {
    const next = points[i + 1] ?? null;
    if (!point) return;
    const piece = next ? clipped(point, next, plot) : points[i - 1] ? null : alone(point, reach, plot);
    if (!piece) return;
    const [from, to] = piece.map(written);
    path += `${from === at ? '' : `M${from}`}${from === to ? 'h0' : `L${to}`}`;
    at = to ?? '';
  });
  return path;
}

/** A place between two gaps. */
function alone([x, y]: Point, reach: number, plot: readonly [number, number]): [Point, Point] | null {
  return clipped([x - reach, y], [x + reach, y], plot);
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
