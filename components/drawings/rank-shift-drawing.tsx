import { type LadderFrame, ladderFrame } from '@/components/charts/ladder-frame';
import {
  type ChartEvent,
  eventRows,
  LABEL_ROW,
  placeEvents,
  X_AXIS_HEIGHT,
} from '@/components/charts/time-frame';
import type { CompareWindows } from '@/components/charts/window-spans';
import { bucketSpans } from '@/lib/chart/fill-buckets';
import type { RankSeries } from '@/lib/chart/rank-rows';
import { spreadTies } from '@/lib/chart/spread-ties';
import type { RankHistory } from '@/lib/domain/answer';
import type { PlaceWindow } from '@/lib/domain/view';
import type { DrawingProps } from './drawing-props';
import { EventMarks } from './event-marks';
import { LadderLabels } from './ladder-labels';
import { LadderRungs } from './ladder-rungs';
import { PanelTitles } from './panel-titles';
import { VolumePanelDrawing } from './volume-panel-drawing';
import { WindowShades, WindowTitles } from './window-marks';

export interface RankShiftData {
  history: RankHistory;
  selected: string | null;
  /** Keys of the lines that are named. */
  neighbours: readonly string[];
  places: PlaceWindow;
  events: readonly ChartEvent[];
  windows: CompareWindows | null;
}

const VOLUME_SHARE = 0.3;
const WINDOW_ROW = 22;

/** The ladder of places and, under it on the same axis of time, the volume of the selected entity. */
export function RankShiftDrawing(props: RankShiftData & DrawingProps) {
  const { history, selected, neighbours, places, events, windows, width, height, palette, words, id } = props;
  const named = [...neighbours, ...(selected === null ? [] : [selected])];
  const frame: LadderFrame = ladderFrame(history, named, places, width);
  const spans = bucketSpans(history.buckets, history.period.to);
  const marks = placeEvents(events, frame);
  const counted = withCounts(history.series.find(({ key }) => key === selected));
  const layers = counted
    ? [{ key: 'selected', color: palette.accent, values: counted.attacks.map(toValue) }]
    : [];

  const labels = eventRows(marks) * LABEL_ROW + 4;
  const top = labels + (windows ? WINDOW_ROW : 0);
  const volume = counted ? Math.round(height * VOLUME_SHARE) : X_AXIS_HEIGHT + 8;
  const ladder = { places, selected, frame, top, height: height - top - volume, palette };
  const foot = height - X_AXIS_HEIGHT;
  const heights = spreadTies(history.series);
  const shown = history.series.filter(({ key }) => named.includes(key));
  return (
    <g>
      {windows && <WindowShades {...{ windows, frame, top, palette }} bottom={foot} />}
      <LadderRungs {...ladder} {...{ series: history.series, heights, spans, named, id }} />
      <VolumePanelDrawing
        {...{ spans, layers, frame, palette, words }}
        top={height - volume}
        height={volume}
        headroom={28}
      />
      <EventMarks events={marks} top={labels} bottom={foot} palette={palette} />
      {windows && <WindowTitles {...{ windows, frame, top, palette, words }} />}
      <PanelTitles {...{ history, frame, top, palette, words }} chosen={counted} middle={height - volume} />
      {frame.leftNames > 0 && <LadderLabels {...ladder} series={shown} end="first" />}
      <LadderLabels {...ladder} series={shown} end="last" />
    </g>
  );
}

/** A ready-made ranking has no counts, and so no volume. */
function withCounts(series: RankSeries | undefined): RankSeries | undefined {
  return series?.attacks.some((count) => count !== null) ? series : undefined;
}

function toValue(count: number | string | null): number | null {
  return count === null ? null : Number(count);
}
