'use client';

import { useMemo } from 'react';
import { useWords } from '#use-words';
import { bucketSpans } from '@/lib/chart/fill-buckets';
import type { RankHistory } from '@/lib/domain/answer';
import styles from './chart.module.css';
import { ChartBox } from './chart-box';
import { ChartTip } from './chart-tip';
import { EventRules, WindowNames, WindowShades } from './event-rules';
import { FaintLines } from './faint-lines';
import { ladderFrame } from './ladder-frame';
import { LadderNames } from './ladder-names';
import { LadderPanel, type Places } from './ladder-panel';
import { ladderSummary, ladderTip } from './ladder-text';
import { PanelNames } from './panel-names';
import { type ChartEvent, eventRows, LABEL_ROW, placeEvents, X_AXIS_HEIGHT } from './time-frame';
import { useCursor } from './use-cursor';
import { useFollow } from './use-follow';
import { useLadderLines } from './use-ladder-lines';
import { useMotion } from './use-motion';
import { useWidth } from './use-width';
import { VolumePanel } from './volume-panel';
import type { CompareWindows } from './window-spans';

export interface RankShiftChartProps {
  history: RankHistory;
  selected: string | null;
  /** Keys of the lines that are named, such as the countries that the selected one passed. */
  neighbours: readonly string[];
  /** Places shown, best and worst. */
  places: Places;
  events: readonly ChartEvent[];
  windows: CompareWindows | null;
  /** Whole height in pixels. */
  height?: number;
  /** Fixed width in pixels, for a picture; else that of the box around. */
  width?: number;
  animate?: boolean;
  onSelect?: (key: string) => void;
}

const VOLUME_SHARE = 0.3;
const WINDOW_ROW = 22;

/** The ladder and, under it on the same time axis, the volume of the selected entity. */
export function RankShiftChart(props: RankShiftChartProps) {
  const words = useWords();
  const { history, selected, neighbours, places, events, windows, height = 520 } = props;
  const animate = useMotion(props.animate ?? true);
  const [box, width] = useWidth(props.width);
  const keys = useMemo(() => [...neighbours, ...(selected ? [selected] : [])], [neighbours, selected]);
  const frame = useMemo(() => ladderFrame(history, keys, places, width), [history, keys, places, width]);
  const spans = useMemo(() => bucketSpans(history.buckets, history.period.to), [history]);
  const cursor = useCursor(spans, frame);
  const placed = placeEvents(events, frame);
  const seriesOf = (wanted: string | null) => history.series.find(({ key }) => key === wanted);
  const chosen = seriesOf(selected);
  const counted = withCounts(chosen);
  const layers = useMemo(
    () =>
      counted ? [{ key: 'selected', color: 'var(--accent)', values: counted.attacks.map(toValue) }] : [],
    [counted],
  );

  const labels = eventRows(placed) * LABEL_ROW + 4;
  const top = labels + (windows ? WINDOW_ROW : 0);
  const volume = counted ? Math.round(height * VOLUME_SHARE) : X_AXIS_HEIGHT + 8;
  const ladder = height - top - volume;
  const names = {
    history,
    selected,
    neighbours,
    places,
    frame,
    top,
    height: ladder,
    onSelect: props.onSelect,
  };
  const { followed, handlers } = useFollow(cursor, names);
  const { heights, rest, over } = useLadderLines(history, keys, followed);
  const lines = { spans, places, frame, top, height: ladder };
  const bucket = cursor.index === null ? undefined : spans[cursor.index];
  return (
    <ChartBox
      box={box}
      height={height}
      width={props.width}
      label={ladderSummary(history, chosen, words)}
      handlers={handlers}
    >
      {width > 0 && (
        <>
          <svg className={styles.overlay} width={width} height={height} aria-hidden="true">
            {windows && (
              <WindowShades windows={windows} frame={frame} top={top} bottom={height - X_AXIS_HEIGHT} />
            )}
            <FaintLines {...lines} className={styles.faint} lines={rest} />
          </svg>
          <div style={{ height: top }} />
          <LadderPanel
            {...{ history, heights, selected, neighbours, places, frame, animate }}
            height={ladder}
          />
          <VolumePanel {...{ spans, layers, frame, animate }} height={volume} headroom={28} />
          <svg className={styles.overlay} width={width} height={height} aria-hidden="true">
            <FaintLines {...lines} className={styles.followed} lines={over} />
            <EventRules events={placed} top={labels} bottom={height - X_AXIS_HEIGHT} />
            {windows && <WindowNames windows={windows} frame={frame} top={top} />}
            <PanelNames history={history} chosen={counted} frame={frame} top={top} middle={top + ladder} />
          </svg>
          {frame.leftNames > 0 && (
            <LadderNames {...names} end="first" edge={frame.leftNames} width={frame.leftNames} />
          )}
          <LadderNames {...names} end="last" edge={frame.right + 8} width={frame.rightNames} />
          {bucket && cursor.index !== null && (
            <ChartTip
              {...ladderTip(history, seriesOf(followed) ?? chosen, bucket, cursor.index, words)}
              bucket={bucket}
              frame={frame}
              top={top}
              height={height - top - X_AXIS_HEIGHT}
            />
          )}
        </>
      )}
    </ChartBox>
  );
}

/** A ready-made ranking has no counts, and so no volume. */
function withCounts<T extends RankHistory['series'][number]>(series: T | undefined): T | undefined {
  return series?.attacks.some((count) => count !== null) ? series : undefined;
}

function toValue(count: number | string | null): number | null {
  return count === null ? null : Number(count);
}
