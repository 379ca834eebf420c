import { memo, useMemo } from 'react';
import { Area, AreaChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import { useWords } from '#use-words';
import { formatShort } from '@/lib/chart/format-number';
import { histogramRows } from '@/lib/chart/rank-rows';
import { timeTicks } from '@/lib/chart/time-ticks';
import type { VolumeLayer } from '@/lib/chart/volume-layers';
import { volumeTicks } from '@/lib/chart/volume-ticks';
import { type TimeFrame, X_AXIS_HEIGHT, Y_AXIS_WIDTH } from './time-frame';

type PanelLayer = Pick<VolumeLayer, 'key' | 'color' | 'values'>;

interface TimeSpan {
  start: string;
  fromMs: number;
  toMs: number;
}

/** How many round numbers the axis has, about; of a low panel one less. */
export const VOLUME_TICKS = 4;

interface VolumePanelProps {
  spans: readonly TimeSpan[];
  /** Bottom of the stack first. */
  layers: readonly PanelLayer[];
  /** Buckets that are drawn by somebody else; the scale has room for them. */
  hidden?: readonly boolean[];
  frame: TimeFrame;
  height: number;
  animate: boolean;
  /** Room above the greatest value, for the panel's name. */
  headroom?: number;
}

const NONE: readonly boolean[] = [];

/** Attacks per bucket as a stacked histogram over a time axis that other panels may share. Kept while the crosshair moves. */
export const VolumePanel = memo(function VolumePanel({
  spans,
  layers,
  hidden = NONE,
  frame,
  height,
  animate,
  headroom = 8,
}: VolumePanelProps) {
  const words = useWords();
  const rows = useMemo(
    () => histogramRows(spans, (i) => (hidden[i] ? null : valuesAt(layers, i))),
    [spans, layers, hidden],
  );
  const yTicks = volumeTicks(layers, height < 180 ? VOLUME_TICKS - 1 : VOLUME_TICKS);
  const xTicks = timeTicks(
    spans.map(({ start }) => start),
    Math.floor((frame.right - frame.left) / 64),
    words,
  );
  const msOf = new Map(spans.map(({ start, fromMs }) => [start, fromMs]));
  const labelOf = new Map(xTicks.map(({ start, label }) => [msOf.get(start), label]));
  return (
    <AreaChart
      width={frame.width}
      height={height}
      data={rows}
      margin={{ top: headroom, bottom: 0, left: frame.left - Y_AXIS_WIDTH, right: frame.width - frame.right }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke="var(--hairline)" />
      <XAxis
        dataKey="at"
        type="number"
        domain={[frame.fromMs, frame.toMs]}
        ticks={[...labelOf.keys()].filter((ms) => ms !== undefined)}
        tickFormatter={(ms: number) => labelOf.get(ms) ?? ''}
        interval={0}
        height={X_AXIS_HEIGHT}
        stroke="var(--rule)"
        tick={{ fill: 'var(--ink-quiet)' }}
        tickSize={4}
      />
      <YAxis
        width={Y_AXIS_WIDTH}
        domain={[0, yTicks.at(-1) ?? 1]}
        ticks={yTicks}
        tickFormatter={(value: number) => formatShort(value, words)}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={{ fill: 'var(--ink-quiet)' }}
      />
      {layers.map(({ key, color }) => (
        <Area
          key={key}
          dataKey={(row: Record<string, number>) => row[layerKey(key)] ?? null}
          stackId="attacks"
          type="linear"
          stroke="none"
          fill={color}
          fillOpacity={1}
          activeDot={false}
          isAnimationActive={animate ? 'auto' : false}
          animationDuration={200}
        />
      ))}
    </AreaChart>
  );
});

/** A key of the data may be any text, also one that means something to a row. */
function layerKey(key: string): string {
  return `layer-${key}`;
}

function valuesAt(layers: readonly PanelLayer[], i: number): Record<string, number> | null {
  if (layers.every(({ values }) => values[i] === null || values[i] === undefined)) return null;
  return Object.fromEntries(layers.map(({ key, values }) => [layerKey(key), values[i] ?? 0]));
}
