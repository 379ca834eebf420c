'use client';

import dynamic from 'next/dynamic';
import { ChartSkeleton } from './chart-skeleton';
import type { RankShiftChartProps } from './rank-shift-chart';
import type { VolumeChartProps } from './volume-chart';

// recharts draws nothing on the server and weighs 100 kB: its charts come when the page stands, into a box kept for them.
const RankShift = dynamic(() => import('./rank-shift-chart').then(({ RankShiftChart }) => RankShiftChart), {
  ssr: false,
  loading: () => <ChartSkeleton />,
});
const Volume = dynamic(() => import('./volume-chart').then(({ VolumeChart }) => VolumeChart), {
  ssr: false,
  loading: () => <ChartSkeleton />,
});

/** The ladder, loaded when first shown. Same props as RankShiftChart. */
export function LazyRankShiftChart(props: RankShiftChartProps) {
  return (
    <div style={{ minHeight: props.height ?? 520 }}>
      <RankShift {...props} />
    </div>
  );
}

/** The volume chart, loaded when first shown. Same props as VolumeChart. */
export function LazyVolumeChart(props: VolumeChartProps) {
  return (
    <div style={{ minHeight: props.height ?? 280 }}>
      <Volume {...props} />
    </div>
  );
}
