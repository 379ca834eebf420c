/** How counts become the colours of the map. */
export const MAP_SCALES = ['linear', 'log', 'quantile', 'jenks'] as const;
export type MapScale = (typeof MAP_SCALES)[number];

/** What the colours tell: attacks of the period, or how they changed between the two windows compared. */
export const MAP_SHOWS = ['attacks', 'change'] as const;
export type MapShows = (typeof MAP_SHOWS)[number];

/** Parts of the world to look at. */
export const MAP_REGIONS = [
  'europe',
  'africa',
  'middle-east',
  'asia',
  'oceania',
  'north-america',
  'latin-america',
] as const;
export type MapRegion = (typeof MAP_REGIONS)[number];

/** How many sources may be drawn as arcs. */
export const MAP_FLOWS = [5, 10, 20, 50] as const;

/** What a reader chose of the map. Null: the page's own choice; no flows, the whole world, the whole period. */
export interface MapView {
  shows: MapShows | null;
  scale: MapScale | null;
  region: MapRegion | null;
  flows: number | null;
  /** Start of the bucket that is shown alone, ISO 8601. */
  at: string | null;
}

export const WHOLE_MAP: MapView = { shows: null, scale: null, region: null, flows: null, at: null };

/** Reads the map's part of a query string; what it does not know it leaves to the page. */
export function parseMapView(params: URLSearchParams): MapView {
  const known = <T>(list: readonly T[], name: string) =>
    list.find((value) => String(value) === params.get(name)) ?? null;
  const at = params.get('at');
  return {
    shows: known(MAP_SHOWS, 'shows'),
    scale: known(MAP_SCALES, 'scale'),
    region: known(MAP_REGIONS, 'region'),
    flows: known(MAP_FLOWS, 'flows'),
    at: at && /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(at) ? at : null,
  };
}

/** Writes the map's part of a query string. */
export function writeMapView(params: URLSearchParams, view: MapView): void {
  for (const [name, value] of Object.entries(view)) if (value !== null) params.set(name, String(value));
}
