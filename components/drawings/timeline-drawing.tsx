import { SurgeMarks } from '@/components/charts/surge-marks';
import {
  type ChartEvent,
  eventRows,
  LABEL_ROW,
  offsetOf,
  placeEvents,
  type TimeFrame,
  X_AXIS_HEIGHT,
  Y_AXIS_WIDTH,
} from '@/components/charts/time-frame';
import type { FilledBucket } from '@/lib/chart/fill-buckets';
import type { ReportedWindow } from '@/lib/chart/reported-windows';
import { volumeShape } from '@/lib/chart/volume-shape';
import type { Timeline } from '@/lib/domain/answer';
import type { VolumeAxis } from '@/lib/domain/volume-view';
import type { DrawingProps } from './drawing-props';
import { EventMarks } from './event-marks';
import { LayerKey, layerKey } from './layer-key';
import { ReportedMarks, reportedHeight, shownWindows } from './reported-marks';
import { VolumeLinesDrawing } from './volume-lines-drawing';
import { VolumePanelDrawing } from './volume-panel-drawing';

export interface TimelineData {
  timeline: Timeline;
  axis: VolumeAxis;
  /** Key drawn in the accent. */
  selected: string | null;
  events: readonly ChartEvent[];
  /** Windows for which totals were reported. */
  reported: readonly ReportedWindow[];
  /** Starts of the buckets to mark as surges. */
  surges: readonly string[];
}

/** Attacks over time, stacked by key where the timeline is broken down; on a logarithmic scale lines. */
export function TimelineDrawing(props: TimelineData & DrawingProps) {
  const { timeline, axis, selected, events, surges, width, height, palette, words } = props;
  const { buckets, layers, lines, incomplete } = volumeShape(timeline, selected, words);
  const frame = frameOf(buckets, width);
  const marks = placeEvents(events, frame);
  const windows = shownWindows(props.reported, frame);
  const key = layerKey(layers.length > 1 ? (axis === 'log' ? lines : layers) : [], width);
  const labels = key.height + eventRows(marks) * LABEL_ROW + 4;
  const top = labels + reportedHeight(windows);
  const plot = { spans: buckets, incomplete, frame, palette, words, top, height: height - top };
  return (
    <g>
      <LayerKey entries={key.entries} palette={palette} />
      {axis === 'log' ? (
        <VolumeLinesDrawing {...plot} lines={lines} />
      ) : (
        <VolumePanelDrawing {...plot} layers={layers} headroom={8} />
      )}
      <SurgeMarks spans={buckets} surges={surges} frame={frame} top={top} color={palette.ink} />
      <EventMarks events={marks} top={labels} bottom={height - X_AXIS_HEIGHT} palette={palette} />
      <ReportedMarks windows={windows} top={labels} palette={palette} />
    </g>
  );
}

function frameOf(buckets: readonly FilledBucket[], width: number): TimeFrame {
  return {
    left: Y_AXIS_WIDTH,
    right: width - 20,
    width,
    fromMs: buckets[0]?.fromMs ?? 0,
    toMs: buckets.at(-1)?.toMs ?? 1,
    offset: offsetOf(buckets[0]?.start),
  };
}
