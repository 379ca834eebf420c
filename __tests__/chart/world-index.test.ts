import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import worldIndex from '@/lib/chart/world-index.json';
import { COUNTRIES } from '@/lib/domain/country';

const svg = readFileSync(join(__dirname, '../../components/map/world-shapes.svg'), 'utf8');
const drawn = new Set([...svg.matchAll(/<path id="(..)"[^>]* d="M[^"]+z"/g)].map(([, code]) => code));
const points: Record<string, number[]> = worldIndex.points;

it.each([...COUNTRIES.keys()])('draws %s as a shape or a point within the map', (code) => {
  const [x = -1, y = -1] = points[code] ?? [];
  const isPoint = x > 0 && x < worldIndex.width && y > 0 && y < worldIndex.height;
  expect([drawn.has(code), isPoint].filter(Boolean)).toHaveLength(1);
});

it('draws nothing that is no country of ours, and lists what it draws', () => {
  expect([...drawn].sort()).toEqual([...worldIndex.shapes].sort());
  expect([...worldIndex.shapes, ...Object.keys(points)].filter((code) => !COUNTRIES.has(code))).toEqual([]);
});

it('keeps points apart, so that none hides another', () => {
  const all = Object.values(points);
  const gaps = all.flatMap(([x = 0, y = 0], i) =>
    all.slice(i + 1).map(([u = 0, v = 0]) => Math.hypot(x - u, y - v)),
  );
  expect(Math.min(...gaps)).toBeGreaterThan(7);
});
