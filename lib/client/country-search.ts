import type { Scope } from '@/lib/domain/scope';
import { type CountryView, parseView, type View, viewSearch } from '@/lib/domain/view';
import { rankedBy, rankingSlug } from './dashboard-searches';
import type { Search } from './queries';

const NOTHING = parseView(new URLSearchParams());

/** What the page of a country takes over, as a query string: the periods, the zone, how places are made, the filters. */
export function countrySearch(scope: Scope, view: View): string {
  const isOwnPeriod = view.period !== null && view.now === null;
  const { timeZone, ties, per, organisations, types } = view;
  const isFiltered = rankingSlug(scope, rankedBy(scope, view)) === scope.volume;
  return viewSearch({
    ...NOTHING,
    ...{ timeZone, ties, per },
    ...(isFiltered ? { organisations, types } : {}),
    period: view.period ?? scope.period,
    now: view.now ?? (isOwnPeriod ? null : scope.now),
    before: view.before ?? (isOwnPeriod ? null : scope.before),
  });
}

/** The choices as parameters of the API. */
export function chosenParams(view: CountryView): Search {
  const { period, timeZone, ties, per, organisations, types } = view;
  return {
    ...(period ? { from: period.from, to: period.to } : {}),
    ...(timeZone ? { tz: timeZone } : {}),
    ...(ties ? { ties } : {}),
    ...(per ? { per } : {}),
    ...{ organisation: organisations, type: types },
  };
}

/** The same for a link from one page of a country to another, or back to the dashboard. */
export function keptSearch(view: CountryView, more: Partial<View> = {}): string {
  const { period, now, before, timeZone, ties, per, organisations, types } = view;
  return viewSearch({ ...NOTHING, period, now, before, timeZone, ties, per, organisations, types, ...more });
}
