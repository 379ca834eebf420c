/**
 * Rewrites an SVG path of absolute M, L and Z with relative commands and one digit, which halves it. Corners that fall
 * together at that precision are dropped.
 * @param path as d3-geo writes it: "M1,2L3,4Z"
 */
export function relativePath(path: string): string {
  return path
    .split('M')
    .filter((ring) => ring !== '')
    .map(relativeRing)
    .join('');
}

function relativeRing(ring: string): string {
  const corners = ring
    .replace('Z', '')
    .split('L')
    .map((corner) => corner.split(',').map((n) => Math.round(Number(n) * 10)) as [number, number]);
  const [first = [0, 0], ...rest] = corners;
  let [x, y] = first;
  let steps = '';
  for (const [nextX, nextY] of rest) {
    if (nextX === x && nextY === y) continue;
    steps += pair(nextX - x, nextY - y, steps !== '');
    [x, y] = [nextX, nextY];
  }
  return steps === '' ? '' : `M${pair(first[0], first[1], false)}l${steps}z`;
}

/** Two numbers given in tenths; a minus sign is separator enough. */
function pair(x: number, y: number, isNext: boolean): string {
  return `${isNext && x >= 0 ? ' ' : ''}${tenths(x)}${y < 0 ? '' : ' '}${tenths(y)}`;
}

function tenths(n: number): string {
  return String(n / 10).replace(/^(-?)0\./, '$1.');
}
