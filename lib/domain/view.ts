import { isCountryCode } from './country';
import { DIMENSIONS, type Dimension, SIDES, type Side } from './fact';
import { type MapView, parseMapView, writeMapView } from './map-view';
import { DENOMINATORS, type Denominator, TIE_RULES, type TieRule } from './rank-rules';

/** A period as it stands in the URL: local times or days of the view's time zone, or instants. */
export interface UrlPeriod {
  from: string;
  to: string;
}

/** Places from a better to a worse one, both shown. */
export interface PlaceWindow {
  from: number;
  to: number;
}

/** What a reader chose; all of it survives copy and paste of the address. Null: the page's own choice. */
export interface View {
  /** The places that the ladder shows, best and worst. */
  places: PlaceWindow | null;
  period: UrlPeriod | null;
  /** The two windows whose places are compared, as ISO 8601 intervals "from/to". */
  now: UrlPeriod | null;
  before: UrlPeriod | null;
  timeZone: string | null;
  /** What is ranked. */
  by: Dimension | null;
  mapSide: Side | null;
  mapView: MapView;
  country: string | null;
  /** The organisation or attack type chosen where those are ranked. */
  entity: string | null;
  organisations: string[];
  types: string[];
  ties: TieRule | null;
  /** What attacks are divided by before they are ranked. */
  per: Denominator | null;
}

/** Reads a view from a query string. What it does not know it leaves to the page: old links must still open. */
export function parseView(params: URLSearchParams): View {
  const from = params.get('from');
  const to = params.get('to');
  const country = params.get('country')?.toUpperCase() ?? null;
  return {
    places: placeWindow(params.get('places')),
    period: from && to ? { from, to } : null,
    now: interval(params.get('now')),
    before: interval(params.get('before')),
    timeZone: params.get('tz'),
    // Links from before organisations and types could be ranked say `side`.
    by: dimension(params.get('by') ?? params.get('side')),
    mapSide: side(params.get('map')),
    mapView: parseMapView(params),
    country: country && isCountryCode(country) ? country : null,
    entity: params.get('entity') || null,
    organisations: params.getAll('organisation'),
    types: params.getAll('type'),
    ties: TIE_RULES.find((known) => known === params.get('ties')) ?? null,
    per: DENOMINATORS.find((known) => known === params.get('per')) ?? null,
  };
}

/** Writes a view as a query string, "" when all is the page's own choice. */
export function viewSearch(view: View): string {
  const params = new URLSearchParams();
  if (view.period) {
    params.set('from', view.period.from);
    params.set('to', view.period.to);
  }
  if (view.places) params.set('places', `${view.places.from}-${view.places.to}`);
  if (view.now) params.set('now', `${view.now.from}/${view.now.to}`);
  if (view.before) params.set('before', `${view.before.from}/${view.before.to}`);
  if (view.timeZone) params.set('tz', view.timeZone);
  if (view.by) params.set('by', view.by);
  if (view.mapSide) params.set('map', view.mapSide);
  writeMapView(params, view.mapView);
  if (view.country) params.set('country', view.country);
  if (view.entity) params.set('entity', view.entity);
  for (const organisation of view.organisations) params.append('organisation', organisation);
  for (const type of view.types) params.append('type', type);
  if (view.ties) params.set('ties', view.ties);
  if (view.per) params.set('per', view.per);
  const search = params.toString();
  return search === '' ? '' : `?${search}`;
}

/** "25-55": the better place first, and at least two. */
function placeWindow(text: string | null): PlaceWindow | null {
  const [, from, to] = /^([1-9]\d{0,3})-([1-9]\d{0,3})$/.exec(text ?? '') ?? [];
  return Number(from) < Number(to) ? { from: Number(from), to: Number(to) } : null;
}

function interval(text: string | null): UrlPeriod | null {
  const [from, to] = text?.split('/') ?? [];
  return from && to ? { from, to } : null;
}

function dimension(text: string | null): Dimension | null {
  return DIMENSIONS.find((known) => known === text) ?? null;
}

function side(text: string | null): Side | null {
  return SIDES.find((known) => known === text) ?? null;
}
