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
import { measuredWidth } from '@/lib/chart/measured-width';
import type { RankSeries } from '@/lib/chart/rank-rows';
import { wrapText } from '@/lib/chart/wrap-text';
import type { RankHistory } from '@/lib/domain/answer';
import type { PlaceWindow } from '@/lib/domain/view';
import type { Words } from '@/lib/words/words';

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
  /** What the volume is of, and the room that it takes over the bars. */
  volumeTitle: readonly string[];
  volumeHead: number;
  /** Bottom of the events' rows; top of the ladder, end of it, and foot of all panels. */
  labels: number;
  top: number;
  middle: number;
  foot: number;
}

const VOLUME_SHARE = 0.3;
const WINDOW_ROW = 22;
/** From one line of the volume's title to the next. */
export const TITLE_LINE = 15;

/** Heights without which rungs, or bars under them, say nothing. */
const LEAST_RUNGS = 70;
const LEAST_BARS = 12;
/** Over the bars, under a title of one line. */
const VOLUME_HEAD = 28;
const GAP = 4;
const NO_VOLUME = X_AXIS_HEIGHT + 8;

/** Height that a ladder needs. */
export const LEAST_LADDER = GAP + WINDOW_ROW + LEAST_RUNGS + NO_VOLUME;

/**
 * Divides a box between the names of events, the ladder, and the volume under it. Where that leaves too little for any of them,
 * the events go first and then the volume.
 */
export function ladderLayout(data: RankShiftData, width: number, height: number, words: Words): LadderLayout {
  const whole = dividedBox(data, width, height, words);
  if (isReadable(whole)) return whole;
  const { events, ...bare } = data;
  const quiet = dividedBox({ ...bare, events: [] }, width, height, words);
  if (isReadable(quiet)) return quiet;
  const alone = dividedBox(data, width, height, words, false);
  return isReadable(alone) ? alone : dividedBox({ ...bare, events: [] }, width, height, words, false);
}

function isReadable({ counted, volumeHead, top, middle, foot }: LadderLayout): boolean {
  return middle - top >= LEAST_RUNGS && (counted === undefined || foot - middle - volumeHead >= LEAST_BARS);
}

function dividedBox(
  data: RankShiftData,
  width: number,
  height: number,
  words: Words,
  hasVolume = true,
): LadderLayout {
  const { history, selected, neighbours, places, events, windows } = data;
  const named = [...neighbours, ...(selected === null ? [] : [selected])];
  const frame = ladderFrame(history, named, places, width);
  const marks = placeEvents(events, frame);
  const labels = eventRows(marks) * LABEL_ROW + GAP;
  const chosen = history.series.find(({ key }) => key === selected);
  const counted = hasVolume && chosen?.attacks.some((count) => count !== null) ? chosen : undefined;
  const volumeTitle = counted ? titleOf(counted, history, frame, words) : [];
  const more = Math.max(0, volumeTitle.length - 1) * TITLE_LINE;
  const volume = counted ? Math.round(height * VOLUME_SHARE) + more : NO_VOLUME;
  return {
    frame,
    spans: bucketSpans(history.buckets, history.period.to),
    ...{ named, chosen, counted, marks, labels, volumeTitle, volumeHead: VOLUME_HEAD + more },
    top: labels + (windows ? WINDOW_ROW : 0),
    middle: height - volume,
    foot: height - X_AXIS_HEIGHT,
  };
}

/** The title of the volume as it is set, left of the key of shared places where there is one. */
function titleOf({ name, tied }: RankSeries, { bucket }: RankHistory, frame: LadderFrame, { t }: Words) {
  const right = tied.includes(true) ? sharedKeyLeft(frame, t('chart.shared')) - 24 : frame.width;
  return wrapText(t(`chart.attacks-${bucket}`, { name }), 12, right - frame.left, 'bold');
}

/** Where the words begin that say what an open dot means. */
export function sharedKeyLeft(frame: LadderFrame, shared: string): number {
  return Math.min(frame.right + 22, frame.width - measuredWidth(shared, 12));
}
