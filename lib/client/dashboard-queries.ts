import type { RankingAnswer, RankingEntry } from '@/lib/domain/answer';
import type { Dimension, Side } from '@/lib/domain/fact';
import { nextPlaces } from '@/lib/domain/next-places';
import { roundUnit } from '@/lib/domain/round-unit';
import type { Scope } from '@/lib/domain/scope';
import type { View } from '@/lib/domain/view';
import {
  chosenKey,
  placesSearch,
  rankedBy,
  rankingSlug,
  shiftSearch,
  surgesSearch,
  takeSearch,
  totalsSearch,
  volumeSearch,
} from './dashboard-searches';
import {
  rankingQuery,
  shiftQuery,
  surgesQuery,
  takeQuery,
  timelineQuery,
  volumePlacesQuery,
} from './queries';

/** Places now and before. */
export function placesQuery(scope: Scope, view: View) {
  return rankingQuery(rankingSlug(scope, rankedBy(scope, view)), placesSearch(scope, view));
}

/** Attacks of the period by the countries of one side, of the dataset that answers for that side. */
export function mapQuery(scope: Scope, view: View, side: Side) {
  const slug = rankingSlug(scope, side);
  return rankingQuery(slug, totalsSearch(scope, view, slug, side));
}

/** Attacks of the period by one dimension of the volume's dataset. */
export function totalsQuery(scope: Scope, view: View, by: Dimension) {
  return rankingQuery(scope.volume, totalsSearch(scope, view, scope.volume, by));
}

/** @param selected whom the page tells of */
export function volumeQuery(scope: Scope, view: View, by: Dimension | null, selected: string | null) {
  return timelineQuery(scope.volume, volumeSearch(scope, view, by, selected));
}

/** Why an entity moved. */
export function reasonsQuery(scope: Scope, view: View, key: string) {
  return shiftQuery(rankingSlug(scope, rankedBy(scope, view)), shiftSearch(scope, view, key));
}

/** The fewest attacks with which the entity told of has the place that the reader asks about, or else the next better one. */
export function placeTakesQuery(scope: Scope, view: View, places: RankingAnswer, entry: RankingEntry) {
  const rank = view.wanted ?? nextPlaces(entry.rank, places.of)[0] ?? 1;
  const search = { ...takeSearch(scope, view, places.period), key: entry.key, rank: String(rank) };
  return takeQuery(rankingSlug(scope, rankedBy(scope, view)), search);
}

/** The places that a stated volume is compatible with; without one, of one attack. */
export function statedVolumeQuery(scope: Scope, view: View, places: RankingAnswer, entry: RankingEntry) {
  const { attacks, isRound } = view.volume ?? { attacks: '1', isRound: false };
  const rounding = isRound ? { rounding: roundUnit(attacks) } : {};
  const search = { ...takeSearch(scope, view, places.period), key: entry.key, attacks, ...rounding };
  return volumePlacesQuery(rankingSlug(scope, rankedBy(scope, view)), search);
}

/** Surges of the volume, and of the entity that the reader chose. */
export function volumeSurgesQuery(scope: Scope, view: View, by: Dimension | null) {
  return surgesQuery(scope.volume, surgesSearch(scope, view, by, by && chosenKey(view, by)));
}
