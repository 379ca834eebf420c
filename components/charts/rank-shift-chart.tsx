'use client';

import { memo, useId, useMemo } from 'react';
import { useWords } from '#use-words';
import { type LadderLayout, ladderLayout, type RankShiftData } from '@/components/drawings/ladder-layout';
import { PAGE_INKS } from '@/components/drawings/palette';
import { LadderDrawing } from '@/components/drawings/rank-shift-drawing';
import { spreadTies } from '@/lib/chart/spread-ties';
import type { RankHistory } from '@/lib/domain/answer';
import styles from './chart.module.css';
import { ChartBox } from './chart-box';
import { ChartTip } from './chart-tip';
import { FollowedLine } from './followed-line';
import { LadderNames } from './ladder-names';
import { ladderSummary, ladderTip } from './ladder-text';
import { useCursor } from './use-cursor';
import { useFollow } from './use-follow';
import { useWidth } from './use-width';

export interface RankShiftChartProps extends RankShiftData {
  /** The places compared, as the page's headline says them. */
  told: string;
  /** Whole height in pixels. */
  height: number;
  /** Fixed width in pixels; else that of the box around. */
  width?: number;
  onSelect?: (key: string) => void;
}

// Kept while the crosshair moves.
const StillDrawing = memo(LadderDrawing);

/** The ladder and, under it on the same time axis, the volume of the selected entity; followed by pointer and keys. */
export function RankShiftChart(props: RankShiftChartProps) {
  const words = useWords();
  const { history, height } = props;
  const [box, width] = useWidth(props.width);
  const layout = useMemo(() => ladderLayout(props, width, height, words), [props, width, height, words]);
  const { frame, spans, chosen, top, middle } = layout;
  const cursor = useCursor(spans, frame);
  const ladder = { ...props, top, height: middle - top };
  const { followed, handlers } = useFollow(cursor, ladder);
  const read = history.series.find(({ key }) => key === followed) ?? chosen;
  const bucket = cursor.index === null ? undefined : spans[cursor.index];
  return (
    <ChartBox
      {...{ box, height, handlers }}
      width={props.width}
      label={ladderSummary(history, chosen, props.told, words)}
      tip={
        bucket &&
        cursor.index !== null && (
          <ChartTip
            {...ladderTip(history, read, bucket, cursor.index, words)}
            {...{ bucket, frame, top }}
            height={layout.foot - top}
          />
        )
      }
    >
      {width > 0 && (
        <>
          <Drawn {...props} {...{ layout, width, followed }} />
          {frame.leftNames > 0 && (
            <LadderNames {...ladder} end="first" edge={frame.leftNames} width={frame.leftNames} />
          )}
          <LadderNames {...ladder} end="last" edge={frame.right + 8} width={frame.rightNames} />
        </>
      )}
    </ChartBox>
  );
}

interface DrawnProps extends RankShiftChartProps {
  layout: LadderLayout;
  width: number;
  followed: string | null;
}

function Drawn({ layout, followed, height, ...props }: DrawnProps) {
  const id = useId();
  const words = useWords();
  const { history, selected, neighbours, places, events, windows, width } = props;
  const { frame, spans, top, middle } = layout;
  const heights = useMemo(() => spreadTies(history.series), [history]);
  const line = heights[indexOf(history, followed)];
  return (
    // Of another width it is another drawing: lines that glide there would lie beside their axis meanwhile, and in print.
    <svg key={width} className={styles.drawing} width={width} height={height} aria-hidden="true">
      <StillDrawing
        {...{
          history,
          selected,
          neighbours,
          places,
          events,
          windows,
          layout,
          heights,
          width,
          height,
          words,
          id,
        }}
        palette={PAGE_INKS}
      />
      {line && (
        <FollowedLine
          {...{ spans, places, frame, top }}
          heights={line}
          height={middle - top}
          clip={`${id}-plot`}
        />
      )}
    </svg>
  );
}

function indexOf(history: RankHistory, followed: string | null): number {
  return history.series.findIndex(({ key }) => key === followed);
}
