type Point = [number, number];

/**
 * Pushes points apart until no two are closer than `distance`, moving each as little as that takes. Small islands share
 * one spot on a world map, and a country under another cannot be seen.
 * @returns new points in the order given
 */
export function spreadPoints(points: readonly Point[], distance: number, rounds = 300): Point[] {
  const spread = points.map(([x, y]): Point => [x, y]);
  for (let round = 0; round < rounds; round += 1) {
    let moved = false;
    for (let i = 0; i < spread.length; i += 1) {
      for (let j = i + 1; j < spread.length; j += 1) moved = pushApart(spread, i, j, distance) || moved;
    }
    if (!moved) break;
  }
  return spread;
}

function pushApart(points: Point[], i: number, j: number, distance: number): boolean {
  const [a, b] = [points[i], points[j]];
  if (!a || !b) return false;
  // Points on one spot part in a direction of their own, or they would never part.
  const dx = b[0] - a[0] || Math.cos(i + j) / 100;
  const dy = b[1] - a[1] || Math.sin(i + j) / 100;
  const apart = Math.hypot(dx, dy);
  if (apart >= distance - 0.01) return false;
  const push = (distance - apart) / 2 / apart;
  points[i] = [a[0] - dx * push, a[1] - dy * push];
  points[j] = [b[0] + dx * push, b[1] + dy * push];
  return true;
}
