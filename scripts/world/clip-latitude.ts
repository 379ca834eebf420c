import type { MultiPolygon, Position } from 'geojson';

/** The part of a country on one side of a parallel (Sutherland and Hodgman 1974, of outer rings without holes). */
export function clipLatitude(land: MultiPolygon, latitude: number, keep: 'north' | 'south'): MultiPolygon {
  const isIn = ([, lat = 0]: Position) => (keep === 'north' ? lat >= latitude : lat <= latitude);
  const rings = land.coordinates.map(([ring = []]) => clipRing(ring, latitude, isIn));
  return { type: 'MultiPolygon', coordinates: rings.filter((ring) => ring.length > 3).map((ring) => [ring]) };
}

function clipRing(ring: Position[], latitude: number, isIn: (corner: Position) => boolean): Position[] {
  const kept = ring.slice(1).flatMap((corner, i) => {
    const before = ring[i] ?? corner;
    const crossing = isIn(before) === isIn(corner) ? [] : [crossingOf(before, corner, latitude)];
    return isIn(corner) ? [...crossing, corner] : crossing;
  });
  const [first] = kept;
  return first ? [...kept, first] : [];
}

function crossingOf([x0 = 0, y0 = 0]: Position, [x1 = 0, y1 = 0]: Position, latitude: number): Position {
  return [x0 + ((x1 - x0) * (latitude - y0)) / (y1 - y0), latitude];
}
