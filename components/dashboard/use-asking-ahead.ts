import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import {
  ladderQuery,
  mapQuery,
  placesQuery,
  placeTakesQuery,
  reasonsQuery,
  totalsQuery,
  volumeQuery,
  volumeSurgesQuery,
} from '@/lib/client/dashboard-queries';
import { mappedSide, rankedBy, rankingSlug, volumeBy } from '@/lib/client/dashboard-searches';
import { focusEntry } from '@/lib/client/focus-entry';
import { datasetQuery } from '@/lib/client/queries';
import type { RankingAnswer } from '@/lib/domain/answer';
import type { DatasetDetail } from '@/lib/domain/dataset';
import type { Scope } from '@/lib/domain/scope';
import type { View } from '@/lib/domain/view';

/**
 * Asks what a view will ask while the page is still being drawn for it, so that the answers are there when it is. What is
 * known is not asked again, and what is not asked here the parts ask themselves.
 */
export function useAskingAhead(scope: Scope): (view: View) => void {
  const client = useQueryClient();
  return (view) => {
    const places = client.getQueryData<RankingAnswer>(placesQuery(scope, view).queryKey);
    if (places) askOfEntity(client, scope, view, places);
    else void client.prefetchQuery(placesQuery(scope, view));
    if (scope.holds === 'counts') askCounts(client, scope, view);
  };
}

/** What is told of the entity that a view tells of. */
function askOfEntity(client: QueryClient, scope: Scope, view: View, places: RankingAnswer): void {
  const entry = focusEntry(places, scope, view);
  const data = detail(client, scope, rankingSlug(scope, rankedBy(scope, view)))?.period;
  const map = client.getQueryData<RankingAnswer>(mapQuery(scope, view, mappedSide(scope, view)).queryKey);
  if (data) {
    const around = { places, focus: entry?.key ?? null, period: map?.period ?? places.period, data };
    void client.prefetchQuery(ladderQuery(scope, view, around));
  }
  if (!entry || scope.holds !== 'counts') return;
  void client.prefetchQuery(reasonsQuery(scope, view, entry.key));
  void client.prefetchQuery(placeTakesQuery(scope, view, places, entry));
}

/** What is told of everybody. */
function askCounts(client: QueryClient, scope: Scope, view: View): void {
  const sides = detail(client, scope, scope.volume)?.passport.sides ?? [];
  const by = volumeBy(scope, view, sides);
  void client.prefetchQuery(mapQuery(scope, view, mappedSide(scope, view)));
  void client.prefetchQuery(volumeQuery(scope, view, by));
  void client.prefetchQuery(volumeSurgesQuery(scope, view, by));
  void client.prefetchQuery(totalsQuery(scope, view, 'organisation'));
  void client.prefetchQuery(totalsQuery(scope, view, 'type'));
}

function detail(client: QueryClient, { locale }: Scope, slug: string): DatasetDetail | undefined {
  return client.getQueryData<DatasetDetail>(datasetQuery(slug, locale).queryKey);
}
