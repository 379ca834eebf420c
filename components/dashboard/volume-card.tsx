'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useWords } from '#use-words';
import { ChartCard } from '@/components/card/chart-card';
import { WithoutScripts } from '@/components/card/without-scripts';
import { LazyVolumeChart } from '@/components/charts/lazy-charts';
import { timelineTwin } from '@/lib/chart/chart-twins';
import { measureText } from '@/lib/chart/measure-text';
import { mapQuery, volumeQuery, volumeSurgesQuery } from '@/lib/client/dashboard-queries';
import { choosing, chosenKey, volumeBy, volumeSearch } from '@/lib/client/dashboard-searches';
import { csvAddress } from '@/lib/client/picture-address';
import type { Dimension } from '@/lib/domain/fact';
import { sourceLine } from './card-notes';
import { queryState } from './query-state';
import { markedSeries, SurgeNotes } from './surge-notes';
import type { DashboardState } from './use-dashboard';

const HEIGHT = 300;
const BY: Record<Dimension, string> = {
  source: 'source country',
  target: 'target country',
  organisation: 'organisation',
  type: 'attack type',
};

/** Volume over the whole dataset, the reported events marked; its brush chooses the page's period. */
export function VolumeCard({ state }: { state: DashboardState }) {
  const { scope, view, volume, selected } = state;
  const words = useWords();
  const by = volumeBy(scope, view, volume?.passport.sides ?? []);
  const search = volumeSearch(scope, view, by);
  const query = useQuery({ ...volumeQuery(scope, view, by), placeholderData: keepPreviousData });
  const found = useQuery({ ...volumeSurgesQuery(scope, view, by), placeholderData: keepPreviousData }).data;
  const marked = found && markedSeries(found, chosenKey(view, by));
  const period = useQuery(mapQuery(scope, view, state.mapSide)).data?.period ?? null;
  const problem = queryState(query, volume, ({ buckets }) => buckets.length === 0, HEIGHT);
  if (!volume) return null;
  const chart = query.data && {
    timeline: query.data,
    selected,
    events: scope.events,
    surges: marked?.surges.map(({ start }) => start) ?? [],
    period,
    height: HEIGHT,
  };
  const picture = chart && {
    slug: scope.volume,
    kind: 'timeline' as const,
    search: { ...search, ...(selected === null ? {} : { key: selected }) },
    csv: csvAddress(scope.volume, 'timeline', search),
  };
  return (
    <ChartCard
      id="volume"
      title="Volume over time"
      subtitle={`${measureText(volume.passport)}; per ${query.data?.bucket ?? 'bucket'}, by ${BY[by]}.`}
      status={volume.status}
      source={sourceLine(volume)}
      state={problem}
      picture={picture}
      twin={chart && (() => timelineTwin(chart.timeline, words))}
    >
      {chart && (
        <LazyVolumeChart
          {...chart}
          onSelect={(key) => state.change(choosing(by, key))}
          onPeriodChange={(chosen) => state.change({ period: chosen, now: null, before: null })}
        />
      )}
      {picture && <WithoutScripts picture={picture} label="Volume over time" />}
      {chart && found && marked && <SurgeNotes answer={found} marked={marked} />}
    </ChartCard>
  );
}
