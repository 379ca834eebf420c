import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useWords } from '#use-words';
import { useQueryAfterwards } from '@/components/use-query-afterwards';
import { changeContent } from '@/lib/chart/change-content';
import { attackContent, type MapContent } from '@/lib/chart/map-content';
import { mapSurges, withSurges } from '@/lib/chart/map-surges';
import { momentContent } from '@/lib/chart/moments';
import { mapQuery } from '@/lib/client/dashboard-queries';
import { mapChangeQuery, mapSurgesQuery } from '@/lib/client/map-queries';
import type { Period } from '@/lib/domain/fact';
import type { DashboardState } from './use-dashboard';
import { useFlows } from './use-flows';
import { useMoments } from './use-moments';

/** All that the map shows for the view: a period, the change between two, or a moment of the period. */
export function useMap(state: DashboardState) {
  const { scope, view, mapSide } = state;
  const { shows, scale } = view.mapView;
  const words = useWords();
  const isChange = shows === 'change';
  const totals = useQuery({ ...mapQuery(scope, view, mapSide), placeholderData: keepPreviousData });
  const change = useQuery({
    ...mapChangeQuery(scope, view, mapSide),
    enabled: isChange,
    placeholderData: keepPreviousData,
  });
  const time = useMoments(state);
  const { moments, at } = time;
  const found = useQueryAfterwards({ ...mapSurgesQuery(scope, view, mapSide), enabled: !isChange }).data;
  const query = isChange ? change : totals;
  const start = at === null ? null : (moments?.answer.starts[at] ?? null);
  const surges = useMemo(() => (found && !isChange ? mapSurges(found, start) : []), [found, isChange, start]);
  const content = useMemo((): MapContent | null => {
    if (!query.data) return null;
    if (isChange) return changeContent(query.data, { side: mapSide, scale }, words);
    const shown =
      moments && at !== null
        ? momentContent(moments, at, false, words)
        : attackContent(query.data, { side: mapSide, scale }, words);
    return found ? withSurges(shown, found, surges, words) : shown;
  }, [query.data, isChange, mapSide, scale, words, moments, at, found, surges]);
  const part = partOf(start, moments?.answer, at);
  const flows = useFlows(state, part);
  return { query, content, time, part, surges, flows: isChange ? null : flows, words };
}

export type MapState = ReturnType<typeof useMap>;

function partOf(
  start: string | null,
  answer: { starts: string[]; period: Period } | undefined,
  at: number | null,
): Period | null {
  if (start === null || !answer || at === null) return null;
  return { from: start, to: answer.starts[at + 1] ?? answer.period.to };
}
