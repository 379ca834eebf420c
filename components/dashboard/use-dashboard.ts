'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { placesQuery } from '@/lib/client/dashboard-queries';
import { choosing, chosenKey, mappedSide, rankedBy, rankingSlug } from '@/lib/client/dashboard-searches';
import { focusEntry } from '@/lib/client/focus-entry';
import { datasetQuery } from '@/lib/client/queries';
import { isSide } from '@/lib/domain/fact';
import type { Scope } from '@/lib/domain/scope';
import { useChange } from './use-change';
import { useView } from './use-view';

/** What every part of a dashboard goes by: the view, the datasets, and the places now and before. */
export function useDashboard(scope: Scope, asked: string) {
  const { view, show, hrefWith } = useView(asked);
  const change = useChange(scope, view, show);
  const by = rankedBy(scope, view);
  const mapSide = mappedSide(scope, view);
  const ranked = useQuery(datasetQuery(rankingSlug(scope, by), scope.locale)).data;
  const mapped = useQuery(datasetQuery(rankingSlug(scope, mapSide), scope.locale)).data;
  const volume = useQuery(datasetQuery(scope.volume, scope.locale)).data;
  const { data, error, refetch } = useQuery({
    ...placesQuery(scope, view),
    placeholderData: keepPreviousData,
  });
  // The same as long as nothing of it changes: whoever goes by it is drawn anew when it does.
  return useMemo(() => {
    const entry = data ? focusEntry(data, scope, view) : null;
    const selected = entry?.key ?? chosenKey(view, by);
    /** The country told of, also where something else is ranked. */
    const country = isSide(by) ? selected : (view.country ?? scope.country);
    const choice = (key: string) => choosing(by, key);
    const datasets = { ranked, mapped, volume };
    const told = { places: { data, error, refetch }, entry, selected, country, choice };
    return { scope, view, change, hrefWith, by, mapSide, ...datasets, ...told };
  }, [scope, view, change, hrefWith, by, mapSide, ranked, mapped, volume, data, error, refetch]);
}

export type DashboardState = ReturnType<typeof useDashboard>;
