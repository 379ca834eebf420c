import { memo } from 'react';
import { Line, LineChart, XAxis, YAxis } from 'recharts';
import { placeTicks } from '@/lib/chart/place-ticks';
import { rankRows, seriesEnds } from '@/lib/chart/rank-rows';
import type { RankHistory } from '@/lib/domain/answer';
import { type TimeFrame, Y_AXIS_WIDTH } from './time-frame';

export interface Places {
  from: number;
  to: number;
}

interface LadderPanelProps {
  history: RankHistory;
  /** Where each series is drawn; see spreadTies. */
  heights: readonly (readonly (number | null)[])[];
  selected: string | null;
  neighbours: readonly string[];
  places: Places;
  frame: TimeFrame;
  height: number;
  animate: boolean;
}

/** Numbers on rungs stand at least this far apart, in pixels. */
const RUNG = 15;

/** Places over time: rungs from best to worst, the selected entity thick, its neighbours thin. Kept while the crosshair moves. */
export const LadderPanel = memo(function LadderPanel({
  history,
  heights,
  selected,
  neighbours,
  places,
  frame,
  height,
  animate,
}: LadderPanelProps) {
  const keys = [...neighbours.filter((key) => key !== selected), ...(selected ? [selected] : [])];
  const seriesOf = new Map(history.series.map((series) => [series.key, series]));
  const chosen = selected === null ? undefined : seriesOf.get(selected);
  const ends = chosen && seriesEnds(chosen);
  const rungHeight = height / (places.to - places.from + 1);
  const ticks = placeTicks(
    places.from,
    places.to,
    ends ? [ends.last, ends.first] : [],
    Math.ceil(RUNG / rungHeight),
  );
  return (
    <LineChart
      width={frame.width}
      height={height}
      data={rankRows(history, keys, heights)}
      margin={{ top: 0, bottom: 0, left: frame.left - Y_AXIS_WIDTH, right: frame.width - frame.right }}
      accessibilityLayer={false}
    >
      <XAxis dataKey="at" type="number" domain={[frame.fromMs, frame.toMs]} hide />
      <YAxis
        reversed
        width={Y_AXIS_WIDTH}
        domain={[places.from - 0.5, places.to + 0.5]}
        ticks={ticks}
        interval={0}
        allowDataOverflow
        axisLine={false}
        tickLine={false}
        tick={<PlaceTick marked={ends ? [ends.first, ends.last] : []} />}
      />
      {keys.map((key) => (
        <Line
          key={key}
          dataKey={`place-${key}`}
          type="linear"
          connectNulls={false}
          stroke={key === selected ? 'var(--accent)' : 'var(--line-neighbour)'}
          strokeWidth={key === selected ? 3.5 : 1}
          strokeLinecap="round"
          strokeLinejoin="round"
          dot={(dot) => <PlaceDot {...dot} series={seriesOf.get(key)} isSelected={key === selected} />}
          activeDot={false}
          isAnimationActive={animate ? 'auto' : false}
          animationDuration={200}
        />
      ))}
    </LineChart>
  );
});

interface PlaceTickProps {
  marked: readonly number[];
  x?: number;
  y?: number;
  payload?: { value: number };
}

/** A place's number; the selected entity's own ones in its colour. */
function PlaceTick({ marked, x = 0, y = 0, payload }: PlaceTickProps) {
  const isMarked = payload !== undefined && marked.includes(payload.value);
  return (
    <text
      x={x}
      y={y}
      dy="0.35em"
      textAnchor="end"
      fill={isMarked ? 'var(--accent)' : 'var(--ink-quiet)'}
      fontWeight={isMarked ? 650 : 400}
    >
      {payload?.value}
    </text>
  );
}

interface PlaceDotProps {
  cx?: number | undefined;
  cy?: number | undefined;
  index: number;
  series: RankHistory['series'][number] | undefined;
  isSelected: boolean;
}

/**
 * A full dot where a bucket stands alone and has no line; of the selected entity also an open one where its place is
 * shared.
 */
function PlaceDot({ cx, cy, index, series, isSelected }: PlaceDotProps) {
  if (cx === undefined || cy === undefined || !series || (series.ranks[index] ?? null) === null) return null;
  const { ranks, tied } = series;
  const isAlone = (ranks[index - 1] ?? null) === null && (ranks[index + 1] ?? null) === null;
  const isOpen = isSelected && (tied[index] ?? false);
  if (!isAlone && !isOpen) return null;
  const color = isSelected ? 'var(--accent)' : 'var(--line-neighbour)';
  return (
    <circle
      cx={cx}
      cy={cy}
      r={isSelected ? 3 : 2}
      fill={isOpen ? 'var(--paper)' : color}
      stroke={color}
      strokeWidth={isSelected ? 1.5 : 1}
    />
  );
}
