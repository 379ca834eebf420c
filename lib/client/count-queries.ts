import type { RankingAnswer } from '@/lib/domain/answer';
import type { Side } from '@/lib/domain/fact';
import type { Scope } from '@/lib/domain/scope';
import type { View } from '@/lib/domain/view';
import {
  placeTakesQuery,
  reasonsQuery,
  statedVolumeQuery,
  totalsQuery,
  volumeQuery,
} from './dashboard-queries';
import { chosenKey, mappedSide, rankedBy } from './dashboard-searches';
import { focusEntry } from './focus-entry';
import { mapChangeQuery, mapVolumesQuery } from './map-queries';
import { volumeBy, volumeSide } from './volume-stack';

/**
 * What a dashboard of counts asks beside its datasets, places and map: of everybody, and of the entity that it tells of.
 * @param sides those of the volume's dataset
 * @param places undefined while they are not known, upon which nothing is asked of an entity
 */
export function countQueries(
  scope: Scope,
  view: View,
  sides: readonly Side[],
  places: RankingAnswer | undefined,
) {
  const entry = places && focusEntry(places, scope, view);
  const selected = entry?.key ?? chosenKey(view, rankedBy(scope, view));
  return [
    totalsQuery(scope, view, volumeSide(sides, 'source')),
    totalsQuery(scope, view, 'organisation'),
    totalsQuery(scope, view, 'type'),
    volumeQuery(scope, view, volumeBy(scope, view, sides), selected),
    ...(entry ? [reasonsQuery(scope, view, entry.key), placeTakesQuery(scope, view, places, entry)] : []),
    ...(entry && view.volume ? [statedVolumeQuery(scope, view, places, entry)] : []),
    ...mapParts(scope, view),
  ];
}

/** What the map shows of a view beside the period's totals. */
function mapParts(scope: Scope, view: View) {
  const side = mappedSide(scope, view);
  const { shows, at } = view.mapView;
  return [
    ...(shows === 'change' ? [mapChangeQuery(scope, view, side)] : []),
    ...(at === null ? [] : [mapVolumesQuery(scope, view, side)]),
  ];
}
