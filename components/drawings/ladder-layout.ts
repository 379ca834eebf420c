import { type LadderFrame, ladderFrame } from '@/components/charts/ladder-frame';
import {
  type ChartEvent,
  eventRows,
  LABEL_ROW,
  type PlacedEvent,
  placeEvents,
  X_AXIS_HEIGHT,
} from '@/components/charts/time-frame';
import type { CompareWindows } from '@/components/charts/window-spans';
import { bucketSpans } from '@/lib/chart/fill-buckets';
import type { RankSeries } from '@/lib/chart/rank-rows';
import type { RankHistory } from '@/lib/domain/answer';
import type { PlaceWindow } from '@/lib/domain/view';

export interface RankShiftData {
  history: RankHistory;
  selected: string | null;
  /** Keys of the lines that are named, such as the countries that the selected one passed. */
  neighbours: readonly string[];
  /** Places shown, best and worst. */
  places: PlaceWindow;
  events: readonly ChartEvent[];
  windows: CompareWindows | null;
}

/** Where everything of a ladder stands, in units of its drawing. */
export interface LadderLayout {
  frame: LadderFrame;
  spans: ReturnType<typeof bucketSpans>;
  /** Keys of the lines in front. */
  named: readonly string[];
  /** The series told of. */
  chosen: RankSeries | undefined;
  /** The same where it has counts: a ready-made ranking has none, and so no volume. */
  counted: RankSeries | undefined;
  marks: readonly PlacedEvent[];
  /** Bottom of the events' rows; top of the ladder, end of it, and foot of all panels. */
  labels: number;
  top: number;
  middle: number;
  foot: number;
}

const VOLUME_SHARE = 0.3;
const WINDOW_ROW = 22;

/** Divides a box between the names of events, the ladder, and the volume under it. */
export function ladderLayout(data: RankShiftData, width: number, height: number): LadderLayout {
  const { history, selected, neighbours, places, events, windows } = data;
  const named = [...neighbours, ...(selected === null ? [] : [selected])];
  const frame = ladderFrame(history, named, places, width);
  const marks = placeEvents(events, frame);
  const labels = eventRows(marks) * LABEL_ROW + 4;
  const chosen = history.series.find(({ key }) => key === selected);
  const counted = chosen?.attacks.some((count) => count !== null) ? chosen : undefined;
  const volume = counted ? Math.round(height * VOLUME_SHARE) : X_AXIS_HEIGHT + 8;
  return {
    frame,
    spans: bucketSpans(history.buckets, history.period.to),
    ...{ named, chosen, counted, marks, labels },
    top: labels + (windows ? WINDOW_ROW : 0),
    middle: height - volume,
    foot: height - X_AXIS_HEIGHT,
  };
}
