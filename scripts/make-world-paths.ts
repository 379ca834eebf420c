/**
 * Makes the world map's files. Run: npx tsx scripts/make-world-paths.ts
 *
 * lib/chart/world-paths.json: one path a country, for pictures; components/map/world.svg: the same as a file of its own, which a
 * page refers to and a browser fetches once; components/map/world-detailed.svg: from the 50m atlas, for looking closer.
 * lib/chart/world-index.json: size, points of the countries too small for a shape (lib/chart/country-points.json,
 * degrees; centroids of the 50m atlas, by hand where that has none or where the centroid of scattered islands is open
 * sea), middles of the others, boxes of the regions, disputed borders.
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

/** Where a country's name would stand: the middle of its largest part, so that France's is in Europe. */
function middleOf(code: string): number[] {
  const parts = land.get(code)?.coordinates.map((c): Polygon => ({ type: 'Polygon', coordinates: c })) ?? [];
  const [largest] = parts.sort((a, b) => path.area(b) - path.area(a));
  return largest ? tenths(path.centroid(largest)) : [];
}

function pointPlaces(): [string, number[]][] {
  const placed = Object.values(points).map(([lon = 0, lat = 0]) => projection([lon, lat]) ?? ORIGIN);
  const spread = spreadPoints([...placed, [WIDTH / 2, height - MARGIN - 2]], 7.5);
  return [...Object.keys(points), 'AQ'].map((code, i) => [code, tenths(spread[i] ?? [])]);
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
  points: Object.fromEntries(pointPlaces()),
  middles: Object.fromEntries(codes.map((code) => [code, middleOf(code)])),
  regions: Object.fromEntries(Object.entries(REGIONS).map(([name, box]) => [name, boxOf(box)])),
};
const paths = pathsOf(topology);
const root = join(__dirname, '..');
writeFileSync(join(root, 'lib/chart/world-paths.json'), `${JSON.stringify(paths, null, 2)}\n`);
writeFileSync(join(root, 'lib/chart/world-index.json'), `${JSON.stringify(index)}\n`);
writeFileSync(join(root, 'components/map/world.svg'), sprite(paths));
const detailed = pathsOf(detailedAtlas as unknown as Topology);
writeFileSync(join(root, 'components/map/world-detailed.svg'), sprite(detailed));
console.log(`${codes.length} shapes, ${Object.keys(index.points).length} points, ${WIDTH} × ${height}`);
