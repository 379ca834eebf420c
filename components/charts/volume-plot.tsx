import { HatchedBuckets } from '@/components/drawings/hatched-buckets';
import { PAGE_INKS } from '@/components/drawings/palette';
import { VolumeLinesDrawing } from '@/components/drawings/volume-lines-drawing';
import type { VolumeShape } from '@/lib/chart/volume-shape';
import { volumeTicks } from '@/lib/chart/volume-ticks';
import type { VolumeAxis } from '@/lib/domain/volume-view';
import type { Words } from '@/lib/words/words';
import styles from './chart.module.css';
import { type TimeFrame, X_AXIS_HEIGHT } from './time-frame';
import { VOLUME_TICKS, VolumePanel } from './volume-panel';

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

/** The stack of layers, the incomplete buckets hatched; or lines on a logarithmic scale. */
export function VolumePlot({ shape, axis, frame, height, top, animate, words }: VolumePlotProps) {
  const { buckets, layers, lines, incomplete } = shape;
  const overlay = { className: styles.overlay, width: frame.width, height };
  if (axis === 'log') {
    return (
      <svg {...overlay} aria-hidden="true">
        <VolumeLinesDrawing
          {...{ spans: buckets, lines, incomplete, frame, top, words }}
          height={height - top}
          palette={PAGE_INKS}
        />
      </svg>
    );
  }
  const most = volumeTicks(layers, height - top < 180 ? VOLUME_TICKS - 1 : VOLUME_TICKS).at(-1) ?? 1;
  const bottom = height - X_AXIS_HEIGHT;
  const y = (value: number) => bottom - (value / most) * (bottom - top - HEADROOM);
  return (
    <>
      <div style={{ height: top }} />
      <div aria-hidden="true">
        <VolumePanel
          {...{ spans: buckets, layers, frame, animate }}
          hidden={incomplete}
          height={height - top}
          headroom={HEADROOM}
        />
      </div>
      <svg {...overlay} aria-hidden="true">
        <HatchedBuckets {...{ spans: buckets, layers, incomplete, frame, y }} palette={PAGE_INKS} />
      </svg>
    </>
  );
}
