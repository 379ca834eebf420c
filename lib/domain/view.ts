import { isCountryCode } from './country';
import type { Dimension, Side } from './fact';
import { type MapView, parseMapView, writeMapView } from './map-view';
import { DENOMINATORS, type Denominator, TIE_RULES, type TieRule } from './rank-rules';
import { dimension, interval, intervalText, placeWindow, side, volume, wantedPlace } from './view-values';
import { STACKS, type Stack, VOLUME_AXES, type VolumeAxis } from './volume-view';

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

/** A number of attacks that somebody stated. */
export interface StatedVolume {
  /** Digits. */
  attacks: string;
  /** Whether it stands for all that rounds to it. */
  isRound: boolean;
}

/** What a reader chose; all of it survives copy and paste of the address. Null: the page's own choice. */
export interface View {
  /** The places that the ladder shows, best and worst. */
  places: PlaceWindow | null;
  /** The time that the ladder shows, as an ISO 8601 interval. */
  span: UrlPeriod | null;
  period: UrlPeriod | null;
  /** The two windows whose places are compared, as ISO 8601 intervals "from/to". */
  now: UrlPeriod | null;
  before: UrlPeriod | null;
  /** The dataset of the earlier places; null: the same. */
  beforeIn: string | null;
  timeZone: string | null;
  /** What is ranked. */
  by: Dimension | null;
  mapSide: Side | null;
  mapView: MapView;
  /** What volume over time is told apart by, and its scale. */
  stack: Stack | null;
  axis: VolumeAxis | null;
  country: string | null;
  /** The organisation or attack type chosen where those are ranked. */
  entity: string | null;
  organisations: string[];
  types: string[];
  ties: TieRule | null;
  /** What attacks are divided by before they are ranked. */
  per: Denominator | null;
  /** What the counts are rounded to the nearest multiple of, in digits; null: exact. */
  rounding: string | null;
  /** The place asked about: what it would take. */
  wanted: number | null;
  /** The volume asked about: the places that it is compatible with. */
  volume: StatedVolume | null;
}

/** What a country's page takes over from a dashboard. */
export type CountryView = Pick<
  View,
  'period' | 'now' | 'before' | 'timeZone' | 'ties' | 'per' | 'organisations' | 'types'
>;

/** Reads a view from a query string. What it does not know it leaves to the page: old links must still open. */
export function parseView(params: URLSearchParams): View {
  const from = params.get('from');
  const to = params.get('to');
  const country = params.get('country')?.toUpperCase() ?? null;
  return {
    places: placeWindow(params.get('places')),
    span: interval(params.get('span')),
    period: from && to ? { from, to } : null,
    now: interval(params.get('now')),
    before: interval(params.get('before')),
    beforeIn: /^[a-z0-9-]{1,60}$/.exec(params.get('beforeIn') ?? '')?.[0] ?? null,
    timeZone: params.get('tz'),
    // Links from before organisations and types could be ranked say `side`.
    by: dimension(params.get('by') ?? params.get('side')),
    mapSide: side(params.get('map')),
    mapView: parseMapView(params),
    stack: STACKS.find((known) => known === params.get('stack')) ?? null,
    axis: VOLUME_AXES.find((known) => known === params.get('axis')) ?? null,
    country: country && isCountryCode(country) ? country : null,
    entity: params.get('entity') || null,
    organisations: params.getAll('organisation'),
    types: params.getAll('type'),
    ties: TIE_RULES.find((known) => known === params.get('ties')) ?? null,
    per: DENOMINATORS.find((known) => known === params.get('per')) ?? null,
    rounding: /^[1-9]\d{0,17}$/.exec(params.get('rounding') ?? '')?.[0] ?? null,
    wanted: wantedPlace(params.get('wanted')),
    volume: volume(params.get('volume')),
  };
}

/** Writes a view as a query string, "" when all is the page's own choice. */
export function viewSearch(view: View): string {
  const { period, places, volume } = view;
  const named: [string, string | null | undefined][] = [
    ['from', period?.from],
    ['to', period?.to],
    ['places', places && `${places.from}-${places.to}`],
    ['span', intervalText(view.span)],
    ['now', intervalText(view.now)],
    ['before', intervalText(view.before)],
    ['beforeIn', view.beforeIn],
    ['tz', view.timeZone],
    ['by', view.by],
    ['map', view.mapSide],
    ['stack', view.stack],
    ['axis', view.axis],
    ['country', view.country],
    ['entity', view.entity],
    ...view.organisations.map((label) => ['organisation', label] as [string, string]),
    ...view.types.map((label) => ['type', label] as [string, string]),
    ['ties', view.ties],
    ['per', view.per],
    ['rounding', view.rounding],
    ['wanted', view.wanted === null ? null : String(view.wanted)],
    ['volume', volume && `${volume.isRound ? '~' : ''}${volume.attacks}`],
  ];
  const params = new URLSearchParams(
    named.filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
  writeMapView(params, view.mapView);
  const search = params.toString();
  return search === '' ? '' : `?${search}`;
}

/** A view with a change. The time that a ladder shows goes with the periods for which it was chosen. */
export function changedView(view: View, change: Partial<View>): View {
  const isOfOther = 'period' in change || 'now' in change || 'before' in change;
  return { ...view, ...(isOfOther ? { span: null } : {}), ...change };
}
