import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useWords } from '#use-words';
import { offsetOf } from '@/components/charts/time-frame';
import { useQueryAfterwards } from '@/components/use-query-afterwards';
import { reportedWindows } from '@/lib/chart/reported-windows';
import { volumeQuery, volumeSurgesQuery } from '@/lib/client/dashboard-queries';
import { chosenKey, toldInVolume } from '@/lib/client/dashboard-searches';
import { claimsQuery } from '@/lib/client/queries';
import { volumeBy } from '@/lib/client/volume-stack';
import { markedSeries } from './surge-notes';
import type { DashboardState } from './use-dashboard';

/** All that the volume over time shows for the view. */
export function useVolume(state: DashboardState) {
  const { scope, view, volume } = state;
  const words = useWords();
  const by = volumeBy(scope, view, volume?.passport.sides ?? []);
  const query = useQuery({
    ...volumeQuery(scope, view, by, state.selected),
    placeholderData: keepPreviousData,
  });
  const found = useQueryAfterwards({
    ...volumeSurgesQuery(scope, view, by),
    placeholderData: keepPreviousData,
  }).data;
  const claims = useQuery({ ...claimsQuery(scope.locale), enabled: scope.withClaims }).data?.claims;
  const offset = offsetOf(volume?.period?.from);
  const reported = useMemo(
    () => (scope.withClaims && claims ? reportedWindows(claims, offset, words) : []),
    [scope.withClaims, claims, offset, words],
  );
  const chosen = toldInVolume(scope, view, by, state.selected);
  const marked = found && markedSeries(found, by && chosenKey(view, by));
  return { by, query, found, marked, reported, chosen };
}
