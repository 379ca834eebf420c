import { useMemo } from 'react';
import { HatchedBuckets } from '@/components/drawings/hatched-buckets';
import { PAGE_INKS } from '@/components/drawings/palette';
import { VolumeLinesDrawing } from '@/components/drawings/volume-lines-drawing';
import type { VolumeShape } from '@/lib/chart/volume-shape';
import { volumeTicks } from '@/lib/chart/volume-ticks';
import type { VolumeAxis } from '@/lib/domain/volume-view';
import type { Words } from '@/lib/words/words';
import styles from './chart.module.css';
import { type TimeFrame, X_AXIS_HEIGHT } from './time-frame';
import { VolumePanel } from './volume-panel';

interface VolumePlotProps {
  shape: VolumeShape;
  axis: VolumeAxis;
  frame: TimeFrame;
  /** Of the whole chart, and of the labels above the plot. */
  height: number;
  top: number;
  animate: boolean;
  words: Words;
}

const HEADROOM = 8;
/** A panel lower than this has room for a number less on its axis. */
const LOW = 180;

/** The stack of layers; or lines on a logarithmic scale. */
export function VolumePlot({ axis, ...props }: VolumePlotProps) {
  const { shape, frame, height, top, words } = props;
  const { buckets, lines, incomplete } = shape;
  if (axis === 'linear') return <VolumeStack {...props} />;
  return (
    <svg className={styles.overlay} width={frame.width} height={height} aria-hidden="true">
      <VolumeLinesDrawing
        {...{ spans: buckets, lines, incomplete, frame, top, words }}
        height={height - top}
        palette={PAGE_INKS}
      />
    </svg>
  );
}

/** The layers by recharts, which lets them glide; the incomplete buckets hatched over it, on the same scale. */
function VolumeStack({ shape, frame, height, top, animate }: Omit<VolumePlotProps, 'axis'>) {
  const { buckets, layers, incomplete } = shape;
  const panel = { height: height - top, headroom: HEADROOM };
  // Kept, so that the panel is not drawn anew while the crosshair moves.
  const ticks = useMemo(() => volumeTicks(layers, panel.height < LOW ? 3 : 4), [layers, panel.height]);
  const most = ticks.at(-1) ?? 1;
  const bottom = height - X_AXIS_HEIGHT;
  const y = (value: number) => bottom - (value / most) * (bottom - top - HEADROOM);
  return (
    <>
      <div style={{ height: top }} />
      <div aria-hidden="true">
        <VolumePanel {...panel} {...{ spans: buckets, layers, ticks, frame, animate }} hidden={incomplete} />
      </div>
      <svg className={styles.overlay} width={frame.width} height={height} aria-hidden="true">
        <HatchedBuckets {...{ spans: buckets, layers, incomplete, frame, y }} palette={PAGE_INKS} />
      </svg>
    </>
  );
}
