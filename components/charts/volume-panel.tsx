import { memo, useMemo } from 'react';
import { Area, AreaChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import { useWords } from '#use-words';
import { formatShort } from '@/lib/chart/format-number';
import { histogramRows } from '@/lib/chart/rank-rows';
import type { VolumeLayer } from '@/lib/chart/volume-layers';
import { axisTicks, type TimeFrame, X_AXIS_HEIGHT, Y_AXIS_WIDTH } from './time-frame';

interface VolumePanelProps {
  spans: readonly { start: string; fromMs: number; toMs: number }[];
  /** Bottom of the stack first. */
  layers: readonly VolumeLayer[];
  /** Buckets that are drawn by somebody else; the scale has room for them. */
  hidden: readonly boolean[];
  /** Numbers of the axis of attacks, from 0 to the top of the scale. */
  ticks: number[];
  frame: TimeFrame;
  height: number;
  animate: boolean;
  /** Room above the top of the scale. */
  headroom: number;
}

/** Attacks per bucket as a stacked histogram over a time axis. Kept while the crosshair moves. */
export const VolumePanel = memo(function VolumePanel(props: VolumePanelProps) {
  const { spans, layers, hidden, ticks, frame, height, animate, headroom } = props;
  const words = useWords();
  const rows = useMemo(
    () => histogramRows(spans, (i) => (hidden[i] ? null : valuesAt(layers, i))),
    [spans, layers, hidden],
  );
  const labels = new Map(axisTicks(spans, frame, words).map(({ atMs, label }) => [atMs, label]));
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
        ticks={[...labels.keys()]}
        tickFormatter={(ms: number) => labels.get(ms) ?? ''}
        interval={0}
        height={X_AXIS_HEIGHT}
        stroke="var(--rule)"
        tick={{ fill: 'var(--ink-quiet)' }}
        tickSize={4}
      />
      <YAxis
        width={Y_AXIS_WIDTH}
        domain={[0, ticks.at(-1) ?? 1]}
        ticks={ticks}
        tickFormatter={(value: number) => formatShort(value, words)}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={{ fill: 'var(--ink-quiet)' }}
      />
      {layers.map(({ id, color }) => (
        <Area
          key={id}
          dataKey={(row: Record<string, number>) => row[id] ?? null}
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

function valuesAt(layers: readonly VolumeLayer[], i: number): Record<string, number> | null {
  if (layers.every(({ values }) => (values[i] ?? null) === null)) return null;
  return Object.fromEntries(layers.map(({ id, values }) => [id, values[i] ?? 0]));
}
