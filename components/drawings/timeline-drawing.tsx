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
import { type FilledBucket, fillBuckets } from '@/lib/chart/fill-buckets';
import { volumeLayers } from '@/lib/chart/volume-layers';
import type { Timeline } from '@/lib/domain/answer';
import type { DrawingProps } from './drawing-props';
import { EventMarks } from './event-marks';
import { KEY_ROW, keyRows, LayerKey } from './layer-key';
import { VolumePanelDrawing } from './volume-panel-drawing';

export interface TimelineData {
  timeline: Timeline;
  /** Key drawn in the accent. */
  selected: string | null;
  events: readonly ChartEvent[];
}

/** Attacks over time, stacked by key where the timeline is broken down. */
export function TimelineDrawing(props: TimelineData & DrawingProps) {
  const { timeline, selected, events, width, height, palette, words } = props;
  const buckets = fillBuckets(timeline);
  const layers = volumeLayers(timeline, buckets, selected, words);
  const frame = frameOf(buckets, width);
  const marks = placeEvents(events, frame);
  const rows = layers.length > 1 ? keyRows(layers, width) : [];
  const key = rows.length * KEY_ROW;
  const top = key + eventRows(marks) * LABEL_ROW + 4;
  return (
    <g>
      <LayerKey rows={rows} palette={palette} />
      <VolumePanelDrawing
        {...{ spans: buckets, layers, frame, palette, words }}
        top={top}
        height={height - top}
        headroom={8}
      />
      <EventMarks events={marks} top={top} bottom={height - X_AXIS_HEIGHT} palette={palette} />
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
