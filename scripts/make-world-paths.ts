/**
 * Makes the world map's files. Run: npx tsx scripts/make-world-paths.ts
 *
 * lib/chart/world-paths.json: one path a country, for pictures; components/map/world.svg: the same as a file of its own, which a
 * page refers to and a browser fetches once; components/map/world-detailed.svg: from the 50m atlas, for looking closer.
 * lib/chart/world-index.json: size, points of the countries without a shape (lib/chart/country-points.json, degrees;
 * centroids of the 50m atlas, by hand where that has none or where the centroid of scattered islands is open sea), of
 * those whose shape is too small to see from afar, middles of those with a shape, boxes of the regions.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GeoPermissibleObjects, geoEqualEarth, geoPath } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import detailedAtlas from 'world-atlas/countries-50m.json';
import atlas from 'world-atlas/countries-110m.json';
import points from '../lib/chart/country-points.json';
import { relativePath } from '../lib/chart/relative-path';
import { spreadPoints } from '../lib/chart/spread-points';
import { countryLand } from './world/country-land';
import { disputedLines } from './world/disputed-lines';
import { type Box, REGIONS } from './world/regions';

const NOWHERE: MultiPolygon = { type: 'MultiPolygon', coordinates: [] };
const ORIGIN: [number, number] = [0, 0];
const WIDTH = 960;
const MARGIN = 6;
/** A shape narrower than this, or smaller than its square, is hardly seen: it is 3.5 pixels where a page is 1440 wide. */
const LEAST = 3.9;
const topology = atlas as unknown as Topology;
const land = countryLand(topology);
const codes = [...land.keys()].sort();

// Equal-area, because a choropleth is read by inked area: Mercator would make Greenland and Russia shout.
// Turned by 11° so that the edge runs through the Bering Strait and cuts no country but a tip of Siberia.
const everything: GeoPermissibleObjects = {
  type: 'GeometryCollection',
  geometries: [...land.values(), { type: 'MultiPoint', coordinates: Object.values(points) }],
};
const projection = geoEqualEarth()
  .rotate([-11, 0])
  .fitWidth(WIDTH - 2 * MARGIN, everything);
const [[left, top], [, bottom]] = geoPath(projection).bounds(everything);
const [dx, dy] = projection.translate();
projection.translate([dx - left + MARGIN, dy - top + MARGIN]);
const height = Math.ceil(bottom - top + 2 * MARGIN + 6);
const path = geoPath(projection).digits(1);

/** A path for every country, and `disputed` for the lines of disputed borders. */
function pathsOf(of: Topology): Record<string, string> {
  const shapes = countryLand(of);
  const write = (code: string) => relativePath(path(shapes.get(code) ?? NOWHERE) ?? '');
  const disputed = relativePath(path(disputedLines(of)) ?? '').replaceAll('z', '');
  return { ...Object.fromEntries(codes.map((code) => [code, write(code)])), disputed };
}

function largestPart(code: string): Polygon {
  const parts = land.get(code)?.coordinates.map((c): Polygon => ({ type: 'Polygon', coordinates: c })) ?? [];
  const [largest] = parts.sort((a, b) => path.area(b) - path.area(a));
  return largest ?? { type: 'Polygon', coordinates: [] };
}

/** Where a country's name would stand: the middle of its largest part, so that France's is in Europe. */
function middleOf(code: string): [number, number] {
  return path.centroid(largestPart(code));
}

function isSmall(code: string): boolean {
  const [[left, top], [right, bottom]] = path.bounds(largestPart(code));
  const side = Math.sqrt(path.area(land.get(code) ?? NOWHERE));
  return Math.min(...tenths([right - left, bottom - top, side])) < LEAST;
}

/** The points of the countries without a shape and of those with a small one, apart from each other. */
function pointPlaces() {
  const alone = [...Object.keys(points), 'AQ'];
  const small = codes.filter(isSmall);
  const placed = Object.values(points).map(([lon = 0, lat = 0]) => projection([lon, lat]) ?? ORIGIN);
  const all = [...placed, [WIDTH / 2, height - MARGIN - 2] as [number, number], ...small.map(middleOf)];
  const spread = spreadPoints(all, 7.5).map(tenths);
  const named = [...alone, ...small].map((code, i) => [code, spread[i] ?? []] as const);
  return {
    points: Object.fromEntries(named.slice(0, alone.length)),
    small: Object.fromEntries(named.slice(alone.length)),
  };
}

/** x, y, width and height of a box of degrees, as its outline falls on the map. */
function boxOf([west, south, east, north]: Box): number[] {
  const steps = [0, 0.25, 0.5, 0.75, 1];
  const corners = steps.flatMap((part) => {
    const lon = west + (east - west) * part;
    const lat = south + (north - south) * part;
    return [
      [lon, south],
      [lon, north],
      [west, lat],
      [east, lat],
    ] as [number, number][];
  });
  const at: [number, number][] = corners.map((corner) => projection(corner) ?? ORIGIN);
  const [xs, ys] = [at.map(([x]) => x), at.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return tenths([x, y, Math.max(...xs) - x, Math.max(...ys) - y]);
}

function tenths(numbers: readonly number[]): number[] {
  return numbers.map((n) => Math.round(n * 10) / 10);
}

/** The outlines as a file to refer to by code. Only what does not pass on to a reference is said here. */
function sprite(paths: Record<string, string>): string {
  const drawn = Object.entries(paths).map(
    ([code, d]) => `<path id="${code}" vector-effect="non-scaling-stroke" d="${d}"/>`,
  );
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}">`;
  return `${head}\n${drawn.join('\n')}\n</svg>\n`;
}

const index = {
  ...{ width: WIDTH, height },
  ...pointPlaces(),
  middles: Object.fromEntries(codes.map((code) => [code, tenths(middleOf(code))])),
  regions: Object.fromEntries(Object.entries(REGIONS).map(([name, box]) => [name, boxOf(box)])),
};
const paths = pathsOf(topology);
const root = join(__dirname, '..');
writeFileSync(join(root, 'lib/chart/world-paths.json'), `${JSON.stringify(paths, null, 2)}\n`);
writeFileSync(join(root, 'lib/chart/world-index.json'), `${JSON.stringify(index)}\n`);
writeFileSync(join(root, 'components/map/world.svg'), sprite(paths));
const detailed = pathsOf(detailedAtlas as unknown as Topology);
writeFileSync(join(root, 'components/map/world-detailed.svg'), sprite(detailed));
const counts = [index.points, index.small].map((places) => Object.keys(places).length);
console.log(
  `${codes.length} shapes, ${counts[0]} points, ${counts[1]} of small shapes, ${WIDTH} × ${height}`,
);
