import type { MultiPolygon, Position } from 'geojson';
import { merge } from 'topojson-client';
import type {
  GeometryCollection,
  Topology,
  MultiPolygon as TopoMulti,
  Polygon as TopoPolygon,
} from 'topojson-specification';
import countries from '../../lib/domain/countries.json';
import { clipLatitude } from './clip-latitude';

export type Shape = (TopoPolygon | TopoMulti) & { id?: string; properties: { name: string } };

const codeOfNumber = new Map(Object.entries(countries).map(([code, { numeric }]) => [numeric, code]));
/** Shapes without a number: Kosovo has a code of its own, the others are parts of a country in ISO 3166-1. */
const NAMED: Readonly<Record<string, string>> = { Kosovo: 'XK', Somaliland: 'SO', 'N. Cyprus': 'CY' };
/** Drawn with the country that ISO 3166-1 counts them to: the 50m atlas has shapes for what is no entry of the list. */
const PARTS: Readonly<Record<string, string | null>> = {
  'Ashmore and Cartier Is.': 'AU',
  'Indian Ocean Ter.': 'AU',
  'Siachen Glacier': null,
};

/** The country of a shape, by its ISO numeric code; null for what is no country's. */
export function codeOf(shape: Shape): string | null {
  const { name } = shape.properties;
  if (name in PARTS) return PARTS[name] ?? null;
  const code = shape.id ? codeOfNumber.get(shape.id) : NAMED[name];
  if (!code) throw new Error(`No country for shape ${shape.id} ${name}`);
  return code;
}

export function shapesOf(topology: Topology): Shape[] {
  return (topology.objects.countries as GeometryCollection).geometries as Shape[];
}

/** Latitude of the border of Western Sahara as the United Nations list it, a hair above the atlas's own corner. */
export const SAHARA_NORTH = 27.66;

/** Land of every country of the atlas, by code, as ISO 3166-1 divides it. */
export function countryLand(topology: Topology): Map<string, MultiPolygon> {
  const land = new Map<string, MultiPolygon>();
  const shapes = shapesOf(topology);
  const group = (...codes: string[]) =>
    merge(
      topology,
      shapes.filter((s) => codes.includes(codeOf(s) ?? '')),
    );
  for (const code of new Set(shapes.map(codeOf))) if (code) land.set(code, group(code));
  // The list has these apart, or together, where the atlas goes by who is in control.
  cut(land, 'FR', 'GF', ([lon = 0]) => lon < -50);
  cut(land, 'NO', 'SJ', ([, lat = 0]) => lat > 74);
  cut(land, 'RU', 'UA', ([lon = 0, lat = 0]) => lon > 32 && lon < 37 && lat > 44 && lat < 46.5);
  const maghreb = group('MA', 'EH');
  land.set('MA', clipLatitude(maghreb, SAHARA_NORTH, 'north'));
  land.set('EH', clipLatitude(maghreb, SAHARA_NORTH, 'south'));
  // Antarctica would take a fifth of the height for what is hardly ever a country of the data: it is a point at the foot.
  land.delete('AQ');
  return land;
}

/** Moves the polygons whose first corner passes the test from one country to another. */
function cut(land: Map<string, MultiPolygon>, from: string, to: string, test: (corner: Position) => boolean) {
  const polygons = land.get(from)?.coordinates ?? [];
  const isPart = (polygon: Position[][]) => test(polygon[0]?.[0] ?? [0, 0]);
  const before = land.get(to)?.coordinates ?? [];
  land.set(to, { type: 'MultiPolygon', coordinates: [...before, ...polygons.filter(isPart)] });
  land.set(from, { type: 'MultiPolygon', coordinates: polygons.filter((polygon) => !isPart(polygon)) });
}
