import worldIndex from './world-index.json';

const POINTS: Readonly<Record<string, number[] | undefined>> = worldIndex.points;
const MIDDLES: Readonly<Record<string, number[] | undefined>> = worldIndex.middles;

/** Every country that the map can show: ISO 3166-1 and Kosovo. */
export const MAPPED_CODES: readonly string[] = [...Object.keys(MIDDLES), ...Object.keys(POINTS)];

/** Where the point of a country stands that is too small for a shape; null where it has one. */
export function pointOf(code: string): readonly [number, number] | null {
  const [x, y] = POINTS[code] ?? [];
  return x === undefined || y === undefined ? null : [x, y];
}

/** Where a country stands on the map: its point, or the middle of its largest part. */
export function placeOf(code: string): readonly [number, number] | null {
  const [x, y] = POINTS[code] ?? MIDDLES[code] ?? [];
  return x === undefined || y === undefined ? null : [x, y];
}
