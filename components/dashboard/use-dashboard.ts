'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { placesQuery } from '@/lib/client/dashboard-queries';
import { choosing, chosenKey, mappedSide, rankedBy, rankingSlug } from '@/lib/client/dashboard-searches';
import { focusEntry } from '@/lib/client/focus-entry';
import { datasetQuery } from '@/lib/client/queries';
import { isSide } from '@/lib/domain/fact';
import type { Scope } from '@/lib/domain/scope';
import type { View } from '@/lib/domain/view';
import { useAskingAhead } from './use-asking-ahead';
import { useView } from './use-view';

/** What every part of a dashboard goes by: the view, the datasets, and the places now and before. */
export function useDashboard(scope: Scope, asked: string) {
  const { view, change: show, hrefWith } = useView(asked);
  const askAhead = useAskingAhead(scope);
  const by = rankedBy(scope, view);
  const mapSide = mappedSide(scope, view);
  const ranked = useQuery(datasetQuery(rankingSlug(scope, by), scope.locale)).data;
  const mapped = useQuery(datasetQuery(rankingSlug(scope, mapSide), scope.locale)).data;
  const volume = useQuery(datasetQuery(scope.volume, scope.locale)).data;
  const places = useQuery({ ...placesQuery(scope, view), placeholderData: keepPreviousData });
  const entry = places.data ? focusEntry(places.data, scope, view) : null;
  const selected = entry?.key ?? chosenKey(view, by);
  /** The country told of, also where something else is ranked. */
  const country = isSide(by) ? selected : (view.country ?? scope.country);
  const change = (changed: Partial<View>) => {
    askAhead({ ...view, ...changed });
    show(changed);
  };
  const choice = (key: string) => choosing(by, key);
  return {
    scope,
    view,
    change,
    hrefWith,
    by,
    mapSide,
    ranked,
    mapped,
    volume,
    places,
    entry,
    selected,
    country,
    choice,
  };
}

export type DashboardState = ReturnType<typeof useDashboard>;
