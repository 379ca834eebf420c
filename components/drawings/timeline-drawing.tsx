import { SurgeMarks } from '@/components/charts/surge-marks';
import {
  bucketFrame,
  type ChartEvent,
  eventRows,
  LABEL_ROW,
  placeEvents,
  X_AXIS_HEIGHT,
} from '@/components/charts/time-frame';
import type { ReportedWindow } from '@/lib/chart/reported-windows';
import { type VolumeShape, volumeShape } from '@/lib/chart/volume-shape';
import type { Timeline } from '@/lib/domain/answer';
import type { VolumeAxis } from '@/lib/domain/volume-view';
import type { Words } from '@/lib/words/words';
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

/** Height of the plot without which bars say nothing. */
const LEAST_PLOT = 50;
const GAP = 4;
/** Room beside the plot, for half of the last time. */
const RIGHT = 20;

/** Height that the drawing needs at a width; the names of events and what was reported are left out where they have no room. */
export function leastTimeline(
  { timeline, axis, selected }: Pick<TimelineData, 'timeline' | 'axis' | 'selected'>,
  width: number,
  words: Words,
): number {
  const key = keyOf(volumeShape(timeline, selected, words), axis, width);
  return key.height + GAP + LEAST_PLOT + X_AXIS_HEIGHT;
}

function keyOf({ layers, lines }: VolumeShape, axis: VolumeAxis, width: number) {
  return layerKey(layers.length > 1 ? (axis === 'log' ? lines : layers) : [], width);
}

/** Attacks over time, stacked by key where the timeline is broken down; on a logarithmic scale lines. */
export function TimelineDrawing(props: TimelineData & DrawingProps) {
  const { timeline, axis, selected, events, surges, width, height, palette, words } = props;
  const { isNoted = true } = props;
  const shape = volumeShape(timeline, selected, words);
  const { buckets, layers, lines, incomplete } = shape;
  const frame = bucketFrame(buckets, width, RIGHT);
  const key = keyOf(shape, axis, width);
  const room = height - key.height - GAP - LEAST_PLOT - X_AXIS_HEIGHT;
  const placed = placeEvents(events, frame);
  const marks = eventRows(placed) * LABEL_ROW <= room ? placed : [];
  const left = room - eventRows(marks) * LABEL_ROW;
  const told = shownWindows(props.reported, frame);
  const windows = reportedHeight(told) <= left ? told : [];
  const labels = key.height + eventRows(marks) * LABEL_ROW + GAP;
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
      {isNoted && <SurgeMarks spans={buckets} surges={surges} frame={frame} top={top} color={palette.ink} />}
      <EventMarks events={marks} top={labels} bottom={height - X_AXIS_HEIGHT} palette={palette} />
      <ReportedMarks windows={windows} top={labels} palette={palette} />
    </g>
  );
}
