import worldIndex from './world-index.json';

const POINTS: Readonly<Record<string, number[] | undefined>> = worldIndex.points;
const SMALL: Readonly<Record<string, number[] | undefined>> = worldIndex.small;
const MIDDLES: Readonly<Record<string, number[] | undefined>> = worldIndex.middles;

/** Every country that the map can show: ISO 3166-1 and Kosovo. */
export const MAPPED_CODES: readonly string[] = [...Object.keys(MIDDLES), ...Object.keys(POINTS)];

/** Whether a country has an outline; others are points at every distance. */
export function hasShape(code: string): boolean {
  return !(code in POINTS);
}

/** Where the point of a country stands that has no shape, or one too small to see from afar; null: it needs none. */
export function pointOf(code: string): readonly [number, number] | null {
  const [x, y] = POINTS[code] ?? SMALL[code] ?? [];
  return x === undefined || y === undefined ? null : [x, y];
}

/** Where a country stands on the map: its point, or the middle of its largest part. */
export function placeOf(code: string): readonly [number, number] | null {
  const [x, y] = pointOf(code) ?? MIDDLES[code] ?? [];
  return x === undefined || y === undefined ? null : [x, y];
}
