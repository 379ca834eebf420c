'use client';

import { useMemo } from 'react';
import { useWords } from '#use-words';
import { EventMarks } from '@/components/drawings/event-marks';
import { PAGE_INKS } from '@/components/drawings/palette';
import { ReportedMarks, reportedHeight, shownWindows } from '@/components/drawings/reported-marks';
import type { ReportedWindow } from '@/lib/chart/reported-windows';
import { volumeShape } from '@/lib/chart/volume-shape';
import type { Timeline } from '@/lib/domain/answer';
import type { Period } from '@/lib/domain/fact';
import type { VolumeAxis } from '@/lib/domain/volume-view';
import styles from './chart.module.css';
import { ChartBox } from './chart-box';
import { ChartTip } from './chart-tip';
import { PeriodBrush } from './period-brush';
import { SurgeMarks } from './surge-marks';
import { bucketFrame, type ChartEvent, eventRows, LABEL_ROW, placeEvents, X_AXIS_HEIGHT } from './time-frame';
import { useCursor } from './use-cursor';
import { useMotion } from './use-motion';
import { useWidth } from './use-width';
import { VolumeKey } from './volume-key';
import { VolumePlot } from './volume-plot';
import { volumeSummary, volumeTip } from './volume-text';

export interface VolumeChartProps {
  timeline: Timeline;
  /** Key drawn in the accent. */
  selected?: string | null;
  axis?: VolumeAxis;
  events?: readonly ChartEvent[];
  /** Windows for which totals were reported. */
  reported?: readonly ReportedWindow[];
  /** Starts of the buckets to mark as surges. */
  surges?: readonly string[];
  /** The period chosen now, for the brush; else all. */
  period?: Period | null;
  /** Called with the entity whose name in the key is clicked. */
  onSelect?: (key: string) => void;
  /** Called when a handle of the brush is let go, with the starts of buckets, the end being open. Without it no brush. */
  onPeriodChange?: (period: Period) => void;
  height?: number;
  /** Fixed width in pixels; else that of the box around. */
  width?: number;
  animate?: boolean;
}

/** Room beside the plot, for half of the last time. */
const RIGHT = 8;

/** Attacks over time, stacked by key where the timeline is broken down. */
export function VolumeChart(props: VolumeChartProps) {
  const words = useWords();
  const { timeline, selected = null, events = [], surges = [], height = 280 } = props;
  const animate = useMotion(timeline, props.animate ?? true);
  const [box, width] = useWidth(props.width);
  const { axis = 'linear', reported = [] } = props;
  const shape = useMemo(() => volumeShape(timeline, selected, words), [timeline, selected, words]);
  const { buckets, layers } = shape;
  const frame = useMemo(() => bucketFrame(buckets, width, RIGHT), [buckets, width]);
  const cursor = useCursor(buckets, frame);
  const placed = placeEvents(events, frame);
  const windows = shownWindows(reported, frame);
  const labels = eventRows(placed) * LABEL_ROW;
  const top = labels + reportedHeight(windows);
  const bucket = cursor.index === null ? undefined : buckets[cursor.index];
  return (
    <div>
      {layers.length > 1 && (
        <VolumeKey layers={axis === 'log' ? shape.lines : layers} onSelect={props.onSelect} />
      )}
      <ChartBox
        box={box}
        height={height}
        width={props.width}
        label={volumeSummary(timeline, buckets, words)}
        handlers={cursor.handlers}
        tip={
          bucket && (
            <ChartTip
              {...volumeTip(timeline, layers, bucket, cursor.index ?? 0, words)}
              {...{ bucket, frame, top }}
              height={height - top - X_AXIS_HEIGHT}
            />
          )
        }
      >
        {width > 0 && (
          <>
            <VolumePlot {...{ shape, axis, frame, height, top, animate, words }} />
            <svg className={styles.overlay} width={width} height={height} aria-hidden="true">
              <SurgeMarks spans={buckets} surges={surges} frame={frame} top={top} color="var(--ink)" />
              <EventMarks events={placed} top={labels} bottom={height - X_AXIS_HEIGHT} palette={PAGE_INKS} />
              <ReportedMarks windows={windows} top={labels} palette={PAGE_INKS} />
            </svg>
          </>
        )}
      </ChartBox>
      {props.onPeriodChange && buckets.length > 1 && (
        <PeriodBrush
          buckets={buckets}
          bucket={timeline.bucket}
          period={props.period ?? null}
          frame={frame}
          onPeriodChange={props.onPeriodChange}
        />
      )}
    </div>
  );
}
