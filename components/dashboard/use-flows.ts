import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useQueryAfterwards } from '@/components/use-query-afterwards';
import { type Flows, flowsTo } from '@/lib/chart/flow-arcs';
import { totalsQuery } from '@/lib/client/dashboard-queries';
import { mapFlowsQuery } from '@/lib/client/map-queries';
import type { Period } from '@/lib/domain/fact';
import type { DashboardState } from './use-dashboard';

/** Whether the data tell sources and targets, so that there are flows. */
export function hasFlows({ volume }: DashboardState): boolean {
  return volume?.passport.sides.length === 2;
}

/**
 * The flows to the chosen country, or to the most attacked where it is no target.
 * @param part the moment that the map shows; null: all of its period
 * @returns null when none are asked for or known yet
 */
export function useFlows(state: DashboardState, part: Period | null): Flows | null {
  const { scope, view, country } = state;
  const most = hasFlows(state) ? view.mapView.flows : null;
  const isWanted = most !== null;
  const targets = useQuery({ ...totalsQuery(scope, view, 'target'), enabled: isWanted }).data?.entries;
  const target = targets?.find(({ key }) => key === country)?.key ?? targets?.[0]?.key ?? '';
  const { data } = useQueryAfterwards({
    ...mapFlowsQuery(scope, view, target, part),
    enabled: isWanted && target !== '',
    placeholderData: keepPreviousData,
  });
  return useMemo(
    () => (most !== null && data && target !== '' ? flowsTo(target, data, most) : null),
    [most, data, target],
  );
}
