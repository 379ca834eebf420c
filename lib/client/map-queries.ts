import type { Period, Side } from '@/lib/domain/fact';
import type { Scope } from '@/lib/domain/scope';
import type { View } from '@/lib/domain/view';
import { placesSearch, rankingSlug, totalsSearch } from './dashboard-searches';
import { flowsQuery, rankingQuery, type Search, surgesQuery, volumesQuery } from './queries';

/** Most sources that a target can have. */
const ALL_SOURCES = '300';

/** Attacks of the countries of one side in the two windows whose places the page compares. */
export function mapChangeQuery(scope: Scope, view: View, side: Side) {
  return rankingQuery(rankingSlug(scope, side), placesSearch(scope, { ...view, by: side }));
}

/** Attacks of all countries of one side in every bucket of the period. */
export function mapVolumesQuery(scope: Scope, view: View, side: Side) {
  const slug = rankingSlug(scope, side);
  return volumesQuery(slug, totalsSearch(scope, view, slug, side));
}

/** Surges of the countries with most attacks, over the same buckets. */
export function mapSurgesQuery(scope: Scope, view: View, side: Side) {
  const slug = rankingSlug(scope, side);
  return surgesQuery(slug, totalsSearch(scope, view, slug, side));
}

/** Where the attacks on a country come from, in the period of the map or in a part of it. */
export function flowsToSearch(scope: Scope, view: View, target: string, part: Period | null): Search {
  const { by, ...search } = totalsSearch(scope, view, scope.volume, 'target');
  const range = part ? { from: part.from, to: part.to } : {};
  return { ...search, ...range, target: [target], limit: ALL_SOURCES };
}

/** The same as a question. */
export function mapFlowsQuery(scope: Scope, view: View, target: string, part: Period | null) {
  return flowsQuery(scope.volume, flowsToSearch(scope, view, target, part));
}
