/**
 * Makes the world map's two files: lib/chart/world-paths.json, one path a country, and lib/chart/world-index.json,
 * which countries are shapes and where the points of the others stand. Run: npx tsx scripts/make-world-paths.ts
 *
 * Countries join the 110m atlas by their ISO numeric code. Three of its shapes have none: Kosovo is XK; Somaliland is drawn
 * with Somalia and Northern Cyprus with Cyprus, as the ISO list does. French Guiana and Svalbard are cut out of France and
 * Norway, for ISO lists them apart. Countries that 110m leaves out are points (lib/chart/country-points.json, degrees;
 * centroids of the 50m atlas, by hand where that has none or where the centroid of scattered islands is open sea).
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GeoPermissibleObjects, geoEqualEarth, geoPath } from 'd3-geo';
import type { MultiPolygon, Position } from 'geojson';
import { merge } from 'topojson-client';
import type {
  GeometryCollection,
  Topology,
  MultiPolygon as TopoMulti,
  Polygon as TopoPolygon,
} from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json';
import points from '../lib/chart/country-points.json';
import { relativePath } from '../lib/chart/relative-path';
import { spreadPoints } from '../lib/chart/spread-points';
import countries from '../lib/domain/countries.json';

type Shape = (TopoPolygon | TopoMulti) & { id?: string; properties: { name: string } };

const WIDTH = 960;
const MARGIN = 6;
const NOWHERE: MultiPolygon = { type: 'MultiPolygon', coordinates: [] };
const topology = atlas as unknown as Topology;
const shapes = (topology.objects.countries as GeometryCollection).geometries as Shape[];
const codeOfNumber = new Map(Object.entries(countries).map(([code, { numeric }]) => [numeric, code]));
const NAMED: Record<string, string> = { Kosovo: 'XK', Somaliland: 'SO', 'N. Cyprus': 'CY' };

function codeOf(shape: Shape): string {
  const code = shape.id ? codeOfNumber.get(shape.id) : NAMED[shape.properties.name];
  if (!code) throw new Error(`No country for shape ${shape.id} ${shape.properties.name}`);
  return code;
}

function shapesByCode(): Map<string, MultiPolygon> {
  const codes = new Set(shapes.map(codeOf));
  const group = (code: string) => shapes.filter((shape) => codeOf(shape) === code);
  return new Map([...codes].map((code) => [code, merge(topology, group(code))]));
}

/** Moves the polygons whose first corner passes the test from one country to another. */
function cut(land: Map<string, MultiPolygon>, from: string, to: string, test: (corner: Position) => boolean) {
  const polygons = land.get(from)?.coordinates ?? [];
  const isPart = (polygon: Position[][]) => test(polygon[0]?.[0] ?? [0, 0]);
  land.set(to, { type: 'MultiPolygon', coordinates: polygons.filter(isPart) });
  land.set(from, { type: 'MultiPolygon', coordinates: polygons.filter((polygon) => !isPart(polygon)) });
}

const land = shapesByCode();
cut(land, 'FR', 'GF', ([lon = 0]) => lon < -50);
cut(land, 'NO', 'SJ', ([, lat = 0]) => lat > 74);
// Antarctica would take a fifth of the height for what is hardly ever a country of the data: it is a point at the foot.
land.delete('AQ');

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
const codes = [...land.keys()].sort();
const paths = Object.fromEntries(
  codes.map((code) => [code, relativePath(path(land.get(code) ?? NOWHERE) ?? '')]),
);

const placed = Object.entries(points).map(([code, [lon = 0, lat = 0]]) => ({
  code,
  at: projection([lon, lat]) ?? [0, 0],
}));
const spread = spreadPoints([...placed.map(({ at }) => at), [WIDTH / 2, height - MARGIN - 2]], 7.5);
const pointCodes = [...placed.map(({ code }) => code), 'AQ'];
const index = {
  width: WIDTH,
  height,
  points: Object.fromEntries(
    pointCodes.map((code, i) => [code, spread[i]?.map((n) => Math.round(n * 10) / 10)]),
  ),
};

const root = join(__dirname, '..');
writeFileSync(join(root, 'lib/chart/world-paths.json'), `${JSON.stringify(paths, null, 2)}\n`);
writeFileSync(join(root, 'lib/chart/world-index.json'), `${JSON.stringify(index)}\n`);
console.log(`${codes.length} shapes, ${pointCodes.length} points, ${WIDTH} × ${height}`);
