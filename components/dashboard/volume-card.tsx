'use client';

import { useQuery } from '@tanstack/react-query';
import { useWords } from '#use-words';
import { ChartCard } from '@/components/card/chart-card';
import { StillPicture } from '@/components/card/still-picture';
import { LazyVolumeChart } from '@/components/charts/lazy-charts';
import { timelineTwin } from '@/lib/chart/chart-twins';
import { measureText } from '@/lib/chart/measure-text';
import { volumeNotes } from '@/lib/chart/volume-notes';
import { mapQuery } from '@/lib/client/dashboard-queries';
import { choosing } from '@/lib/client/dashboard-searches';
import { sourceLine } from './card-notes';
import { queryState } from './query-state';
import { SurgeNotes } from './surge-notes';
import styles from './surge-notes.module.css';
import type { DashboardState } from './use-dashboard';
import { useVolume } from './use-volume';
import { VolumeControls } from './volume-controls';
import { volumePicture } from './volume-picture';

const HEIGHT = 300;

/** Volume over the whole dataset, what was reported of it marked; its brush chooses the page's period. */
export function VolumeCard({ state }: { state: DashboardState }) {
  const { scope, view, volume } = state;
  const words = useWords();
  const { by, query, found, marked, reported, chosen } = useVolume(state);
  const period = useQuery(mapQuery(scope, view, state.mapSide)).data?.period ?? null;
  const problem = queryState(query, volume, ({ buckets }) => buckets.length === 0, HEIGHT, words);
  const axis = view.axis ?? 'linear';
  if (!volume) return null;
  const bucket = query.data?.bucket === '15m' ? 'quarter' : (query.data?.bucket ?? 'none');
  const chart = query.data && {
    timeline: query.data,
    ...{ selected: chosen, axis, reported, period },
    events: scope.events,
    surges: marked?.surges.map(({ start }) => start) ?? [],
    height: HEIGHT,
  };
  const notes = chart ? volumeNotes(chart.timeline, { axis, selected: chosen }, words) : [];
  const picture = chart && volumePicture(state, by, chosen, chart.timeline, words);
  return (
    <ChartCard
      id="volume"
      title={words.t('dash.volumeTitle')}
      subtitle={words.t('dash.volumeSubtitle', {
        measure: measureText(volume.passport),
        bucket,
        by: by ?? 'none',
      })}
      status={volume.status}
      source={sourceLine(volume, words)}
      state={problem}
      picture={picture}
      twin={chart && (() => timelineTwin(chart.timeline, words))}
    >
      <VolumeControls state={state} by={by} />
      {chart && (
        <LazyVolumeChart
          {...chart}
          onSelect={(key) => by !== null && state.change(choosing(by, key))}
          onPeriodChange={(span) => state.change({ period: span, now: null, before: null })}
        />
      )}
      {picture && <StillPicture picture={picture} label={picture.label} />}
      {notes.length > 0 && <p className={styles.notes}>{notes.join(' ')}</p>}
      {chart && found && marked && <SurgeNotes answer={found} marked={marked} />}
    </ChartCard>
  );
}
