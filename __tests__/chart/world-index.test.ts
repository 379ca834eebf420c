import { readFileSync } from 'node:fs';
import { geoContains } from 'd3-geo';
import type { Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json';
import borders from '@/lib/chart/disputed-borders.json';
import worldIndex from '@/lib/chart/world-index.json';
import worldPaths from '@/lib/chart/world-paths.json';
import { COUNTRIES } from '@/lib/domain/country';
import { codeOf, countryLand, shapesOf } from '../../scripts/world/country-land';

const { disputed, ...outlines } = worldPaths;
const drawn = new Set(
  Object.entries(outlines).flatMap(([code, path]) => (/^M.+z$/.test(path) ? [code] : [])),
);
const points: Record<string, number[]> = worldIndex.points;

it.each([...COUNTRIES.keys()])('draws %s as a shape or a point within the map', (code) => {
  const [x = -1, y = -1] = points[code] ?? [];
  const isPoint = x > 0 && x < worldIndex.width && y > 0 && y < worldIndex.height;
  expect([drawn.has(code), isPoint].filter(Boolean)).toHaveLength(1);
});

it('draws nothing that is no country of ours', () => {
  expect([...drawn].sort()).toEqual(Object.keys(outlines).sort());
  expect([...drawn, ...Object.keys(points)].filter((code) => !COUNTRIES.has(code))).toEqual([]);
});

it.each(['world', 'world-detailed'])(
  'has the same countries in %s.svg, which a page refers to by code',
  (name) => {
    const file = readFileSync(`components/map/${name}.svg`, 'utf8');
    const paths = Object.fromEntries(
      [...file.matchAll(/id="(\w+)" .* d="([^"]+)"/g)].map(([, id, d]) => [id, d]),
    );
    expect(Object.keys(paths).sort()).toEqual(Object.keys(worldPaths).sort());
    if (name === 'world') expect(paths).toEqual(worldPaths);
  },
);

it('joins France, Norway and the shapes without a number, and draws disputed land with the country that ISO lists it under', () => {
  const topology = atlas as unknown as Topology;
  expect(
    shapesOf(topology)
      .filter(({ id }) => !id)
      .map((shape) => [shape.properties.name, codeOf(shape)]),
  ).toEqual([
    ['N. Cyprus', 'CY'],
    ['Somaliland', 'SO'],
    ['Kosovo', 'XK'],
  ]);
  const land = countryLand(topology);
  const at = (place: [number, number]) =>
    [...land].filter(([, shape]) => geoContains(shape, place)).map(([code]) => code);
  expect(at([2.35, 48.6])).toEqual(['FR']);
  expect(at([10.7, 60.3])).toEqual(['NO']);
  expect(at([-53, 4])).toEqual(['GF']);
  expect(at([16, 79])).toEqual(['SJ']);
  expect(at([34.1, 45])).toEqual(['UA']);
  expect(at([-13, 25])).toEqual(['EH']);
  expect(at([-7, 32])).toEqual(['MA']);
  expect(at([44.5, 9.8])).toEqual(['SO']);
  expect(at([21, 42.6])).toEqual(['XK']);
  expect(at([121, 24])).toEqual(['TW']);
});

it('finds a line for every disputed border of its list', () => {
  expect(disputed.split('M').length - 1).toBeGreaterThanOrEqual(borders.length);
});

const small: Record<string, number[]> = worldIndex.small;

/** Corners of each part of an outline that has only relative lines. */
function partsOf(path: string): [number, number][][] {
  return path.split('M').flatMap((part) => {
    const numbers = [...part.matchAll(/-?[\d.]+/g)].map(([text]) => Number(text));
    let [x, y] = [0, 0];
    const corners = numbers.flatMap((dx, i): [number, number][] => {
      if (i % 2 === 1) return [];
      [x, y] = [x + dx, y + (numbers[i + 1] ?? 0)];
      return [[x, y]];
    });
    return corners.length > 0 ? [corners] : [];
  });
}

const areaOf = (corners: readonly [number, number][]) =>
  Math.abs(
    corners.reduce((sum, [x, y], i) => {
      const [u = 0, v = 0] = corners[(i + 1) % corners.length] ?? [];
      return sum + x * v - u * y;
    }, 0),
  ) / 2;

it.each([...drawn])(
  'shows %s from afar: as a shape of nearly 4 units at least, or with a point on or beside it',
  (code) => {
    const [largest = []] = partsOf(outlines[code as keyof typeof outlines]).sort(
      (a, b) => areaOf(b) - areaOf(a),
    );
    const [xs, ys] = [largest.map(([x]) => x), largest.map(([, y]) => y)];
    const [left, top] = [Math.min(...xs), Math.min(...ys)];
    const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
    const [x, y] = small[code] ?? [];
    if (x === undefined || y === undefined) {
      expect(Math.min(width, height)).toBeGreaterThan(3.8);
      return;
    }
    expect(Math.hypot(x - left - width / 2, y - top - height / 2)).toBeLessThan(10);
  },
);

it('gives a point to each shape narrower than 4 units', () => {
  const narrow = [
    'BN',
    'CY',
    'FK',
    'GM',
    'IL',
    'JM',
    'LB',
    'LU',
    'PR',
    'PS',
    'QA',
    'SZ',
    'TF',
    'TT',
    'TW',
    'VU',
  ];
  expect(Object.keys(small)).toEqual(expect.arrayContaining(narrow));
});

it('keeps points apart, so that none hides another', () => {
  const all = [...Object.values(points), ...Object.values(small)];
  const gaps = all.flatMap(([x = 0, y = 0], i) =>
    all.slice(i + 1).map(([u = 0, v = 0]) => Math.hypot(x - u, y - v)),
  );
  expect(Math.min(...gaps)).toBeGreaterThan(7);
});
