'use client';

import dynamic from 'next/dynamic';
import { useHeight } from '@/components/card/use-room';
import { useNear } from '@/components/use-near';
import { ChartSkeleton } from './chart-skeleton';
import styles from './chart-skeleton.module.css';
import type { RankShiftChartProps } from './rank-shift-chart';
import type { VolumeChartProps } from './volume-chart';

// Charts are as wide as the window lets them, which the server does not know: they come when the page stands, into a box
// kept for them.
const RankShift = dynamic(() => import('./rank-shift-chart').then(({ RankShiftChart }) => RankShiftChart), {
  ssr: false,
  loading: () => <ChartSkeleton />,
});
const Volume = dynamic(() => import('./volume-chart').then(({ VolumeChart }) => VolumeChart), {
  ssr: false,
  loading: () => <ChartSkeleton />,
});

type LazyRankShiftProps = Omit<RankShiftChartProps, 'history'> & {
  /** Null while it is on its way. */
  history: RankShiftChartProps['history'] | null;
};

/** The ladder, loaded when first shown. Same props as RankShiftChart. */
export function LazyRankShiftChart({ history, ...props }: LazyRankShiftProps) {
  const height = useHeight(props.height);
  return (
    <div className={styles.box} style={{ minHeight: height }}>
      {history ? <RankShift history={history} {...props} height={height} /> : <ChartSkeleton />}
    </div>
  );
}

/** The volume chart, loaded with its 100 kB of recharts when somebody comes near it. Same props as VolumeChart. */
export function LazyVolumeChart(props: VolumeChartProps & { height: number }) {
  const [box, isNear] = useNear<HTMLDivElement>();
  const height = useHeight(props.height);
  return (
    <div ref={box} className={styles.box} style={{ minHeight: height }}>
      {isNear ? <Volume {...props} height={height} /> : <ChartSkeleton />}
    </div>
  );
}
