import { type FetchQueryOptions, type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { countQueries } from '@/lib/client/count-queries';
import {
  ladderQuery,
  mapQuery,
  placesQuery,
  volumeSurgesQuery,
  wholeLadderQuery,
} from '@/lib/client/dashboard-queries';
import { mappedSide, rankedBy, rankingSlug, volumeBy } from '@/lib/client/dashboard-searches';
import { focusEntry } from '@/lib/client/focus-entry';
import { datasetQuery } from '@/lib/client/queries';
import type { RankingAnswer } from '@/lib/domain/answer';
import type { DatasetDetail } from '@/lib/domain/dataset';
import type { Scope } from '@/lib/domain/scope';
import type { View } from '@/lib/domain/view';

/**
 * Asks what a view will ask while the page is still being drawn for it, so that the answers are there when it is: first what
 * the sentence and the ladder tell, for the server answers one after the other; then, once that is painted, all else. What is
 * known is not asked again, and what is not asked here the parts ask themselves.
 */
export function useAskingAhead(scope: Scope): (view: View) => void {
  const client = useQueryClient();
  return useCallback((view) => void askAhead(client, scope, view), [client, scope]);
}

async function askAhead(client: QueryClient, scope: Scope, view: View): Promise<void> {
  // Each is of an answer of its own, which its own type says and that of the list cannot.
  const ask = (queries: readonly unknown[]) =>
    Promise.all(queries.map((query) => client.prefetchQuery(query as FetchQueryOptions)));
  const placesOf = placesQuery(scope, view);
  const known = () => client.getQueryData<RankingAnswer>(placesOf.queryKey);
  // Not awaited where they are known, for a click must not wait for the next task.
  if (!known()) await ask([placesOf]);
  const places = known();
  if (places) await ask(ladderQueries(client, scope, view, places));
  requestAnimationFrame(() => setTimeout(() => void ask(otherQueries(client, scope, view, places))));
}

function otherQueries(client: QueryClient, scope: Scope, view: View, places: RankingAnswer | undefined) {
  if (scope.holds !== 'counts') return [];
  const sides = detail(client, scope, scope.volume)?.passport.sides ?? [];
  return [...countQueries(scope, view, sides, places), ...mapAndSurges(scope, view, sides)];
}

function ladderQueries(client: QueryClient, scope: Scope, view: View, places: RankingAnswer) {
  const data = detail(client, scope, rankingSlug(scope, rankedBy(scope, view)))?.period;
  const map = client.getQueryData<RankingAnswer>(mapQuery(scope, view, mappedSide(scope, view)).queryKey);
  if (!data) return [];
  const times = { places, period: map?.period ?? places.period, data };
  const whole = wholeLadderQuery(scope, view, times);
  if (whole && client.getQueryData(whole.queryKey)) return [];
  return [ladderQuery(scope, view, times, focusEntry(places, scope, view)?.key ?? null)];
}

function mapAndSurges(scope: Scope, view: View, sides: Parameters<typeof volumeBy>[2]) {
  return [
    mapQuery(scope, view, mappedSide(scope, view)),
    volumeSurgesQuery(scope, view, volumeBy(scope, view, sides)),
  ];
}

function detail(client: QueryClient, { locale }: Scope, slug: string): DatasetDetail | undefined {
  return client.getQueryData<DatasetDetail>(datasetQuery(slug, locale).queryKey);
}
