import worldIndex from '@/lib/chart/world-index.json';
import worldPaths from '@/lib/chart/world-paths.json';
import { COUNTRIES } from '@/lib/domain/country';

const drawn = new Set(
  Object.entries(worldPaths).flatMap(([code, path]) => (/^M.+z$/.test(path) ? [code] : [])),
);
const points: Record<string, number[]> = worldIndex.points;

it.each([...COUNTRIES.keys()])('draws %s as a shape or a point within the map', (code) => {
  const [x = -1, y = -1] = points[code] ?? [];
  const isPoint = x > 0 && x < worldIndex.width && y > 0 && y < worldIndex.height;
  expect([drawn.has(code), isPoint].filter(Boolean)).toHaveLength(1);
});

it('draws nothing that is no country of ours', () => {
  expect([...drawn].sort()).toEqual(Object.keys(worldPaths).sort());
  expect([...drawn, ...Object.keys(points)].filter((code) => !COUNTRIES.has(code))).toEqual([]);
});

it('keeps points apart, so that none hides another', () => {
  const all = Object.values(points);
  const gaps = all.flatMap(([x = 0, y = 0], i) =>
    all.slice(i + 1).map(([u = 0, v = 0]) => Math.hypot(x - u, y - v)),
  );
  expect(Math.min(...gaps)).toBeGreaterThan(7);
});
