/** Degrees: west, south, east, north. */
export type Box = readonly [number, number, number, number];

/** Boxes that a reader may have the map show. */
export const REGIONS: Readonly<Record<string, Box>> = {
  europe: [-24, 34, 45, 71],
  africa: [-20, -36, 54, 38],
  'middle-east': [25, 11, 64, 43],
  asia: [58, -11, 148, 55],
  oceania: [110, -48, 179, 10],
  'north-america': [-168, 14, -52, 74],
  'latin-america': [-118, -56, -33, 33],
};
