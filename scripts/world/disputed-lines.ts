import type { MultiLineString, Position } from 'geojson';
import { mesh } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import borders from '../../lib/chart/disputed-borders.json';
import { codeOf, SAHARA_NORTH, type Shape, shapesOf } from './country-land';

interface Border {
  between: string[];
  within?: number[];
}

/** The disputed borders of lib/chart/disputed-borders.json as lines of the atlas. */
export function disputedLines(topology: Topology): MultiLineString {
  const lines = borders.flatMap((border: Border) => meshOf(topology, border));
  lines.push([
    [-8.67, SAHARA_NORTH],
    [-13.17, SAHARA_NORTH],
  ]);
  return { type: 'MultiLineString', coordinates: lines };
}

function meshOf(topology: Topology, { between, within }: Border): Position[][] {
  const names = (shape: Shape) => [codeOf(shape), shape.properties.name];
  const isOf = (shape: Shape, name = '') => names(shape).includes(name);
  const [one, other] = between;
  const both = { type: 'GeometryCollection' as const, geometries: shapesOf(topology) };
  const line = mesh(topology, both, (a, b) => {
    const [left, right] = [a as Shape, b as Shape];
    return (
      left !== right && ((isOf(left, one) && isOf(right, other)) || (isOf(left, other) && isOf(right, one)))
    );
  });
  return line.coordinates.flatMap((part) => partsWithin(part, within));
}

/** The runs of a line that lie in a box of degrees: west, south, east, north. */
function partsWithin(line: Position[], box?: number[]): Position[][] {
  const [west = -180, south = -90, east = 180, north = 90] = box ?? [];
  const runs: Position[][] = [[]];
  for (const corner of line) {
    const [lon = 0, lat = 0] = corner;
    if (lon >= west && lon <= east && lat >= south && lat <= north) runs.at(-1)?.push(corner);
    else if (runs.at(-1)?.length) runs.push([]);
  }
  return runs.filter((run) => run.length > 1);
}
