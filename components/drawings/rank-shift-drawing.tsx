import { spreadTies } from '@/lib/chart/spread-ties';
import type { DrawingProps } from './drawing-props';
import { EventMarks } from './event-marks';
import { LadderLabels } from './ladder-labels';
import { type LadderLayout, ladderLayout, type RankShiftData } from './ladder-layout';
import { LadderRungs } from './ladder-rungs';
import { PanelTitles } from './panel-titles';
import { VolumePanelDrawing } from './volume-panel-drawing';
import { WindowShades, WindowTitles } from './window-marks';

/** The ladder of places and, under it on the same axis of time, the volume of the selected entity; its lines named. */
export function RankShiftDrawing(props: RankShiftData & DrawingProps) {
  const { history, selected, places, width, height, palette, words } = props;
  const layout = ladderLayout(props, width, height, words);
  const { frame, top, middle, named } = layout;
  const labels = { places, selected, frame, top, height: middle - top, palette, words };
  const shown = history.series.filter(({ key }) => named.includes(key));
  return (
    <g>
      <LadderDrawing {...props} layout={layout} heights={spreadTies(history.series)} isStill />
      {frame.leftNames > 0 && <LadderLabels {...labels} series={shown} end="first" />}
      <LadderLabels {...labels} series={shown} end="last" />
    </g>
  );
}

interface LadderDrawingProps extends RankShiftData, DrawingProps {
  layout: LadderLayout;
  /** Where each series is drawn, in the order of the history's own; see spreadTies. */
  heights: readonly (readonly (number | null)[])[];
  /** For a file: nothing moves, and the lines end at the edge of the plot rather than being hidden behind it. */
  isStill?: boolean;
}

/** The same without the names at its ends. */
export function LadderDrawing(props: LadderDrawingProps) {
  const { history, selected, places, windows, height, palette, words, id, layout, heights, isStill } = props;
  const { frame, spans, named, counted, marks, labels, volumeTitle, volumeHead, top, middle, foot } = layout;
  const layers = counted
    ? [{ id: 'selected', color: palette.accent, values: counted.attacks.map(toValue) }]
    : [];
  return (
    <g>
      {windows && <WindowShades {...{ windows, frame, top, palette }} bottom={foot} />}
      <LadderRungs
        {...{
          series: history.series,
          heights,
          spans,
          named,
          selected,
          places,
          frame,
          palette,
          words,
          id,
          top,
          isStill,
        }}
        height={middle - top}
      />
      <VolumePanelDrawing
        {...{ spans, layers, frame, palette, words }}
        top={middle}
        height={height - middle}
        headroom={volumeHead}
      />
      <EventMarks events={marks} top={labels} bottom={foot} palette={palette} />
      {windows && <WindowTitles {...{ windows, frame, top, palette, words }} />}
      <PanelTitles {...{ volumeTitle, frame, top, middle, palette, words }} counted={counted} />
    </g>
  );
}

function toValue(count: number | string | null): number | null {
  return count === null ? null : Number(count);
}
