import { type TimeFrame, X_AXIS_HEIGHT, xOf } from '@/components/charts/time-frame';
import { formatShort } from '@/lib/chart/format-number';
import { stepArea } from '@/lib/chart/step-area';
import type { VolumeLayer } from '@/lib/chart/volume-layers';
import { volumeTicks } from '@/lib/chart/volume-ticks';
import type { Words } from '@/lib/words/words';
import { HatchedBuckets } from './hatched-buckets';
import { inked, type Palette } from './palette';
import { TimeAxis } from './time-axis';

interface VolumePanelDrawingProps {
  spans: readonly { start: string; fromMs: number; toMs: number }[];
  /** Bottom of the stack first. None: only the axis of time. */
  layers: readonly Pick<VolumeLayer, 'id' | 'color' | 'values'>[];
  /** Which buckets are incomplete and therefore hatched. */
  incomplete?: readonly boolean[];
  frame: TimeFrame;
  top: number;
  height: number;
  /** Room above the greatest value. */
  headroom: number;
  palette: Palette;
  words: Words;
}

/** Height of a number on the axis. */
const TICK_ROW = 13;

/** Attacks per bucket as a stacked histogram over an axis of time. */
export function VolumePanelDrawing(props: VolumePanelDrawingProps) {
  const { spans, layers, incomplete = [], frame, top, height, headroom, palette, words } = props;
  const bottom = top + height - X_AXIS_HEIGHT;
  const all = volumeTicks(layers, bottom - top < 150 ? 2 : 4);
  const most = all.at(-1) ?? 1;
  const ticks = apart(all, bottom - top - headroom);
  const y = (value: number) => bottom - (value / most) * (bottom - top - headroom);
  return (
    <g>
      {layers.length > 0 &&
        ticks.map((tick) => (
          <g key={tick}>
            <line x1={frame.left} x2={frame.right} y1={y(tick)} y2={y(tick)} stroke={palette.hairline} />
            <text x={frame.left - 8} y={y(tick) + 4} textAnchor="end" fill={palette['ink-quiet']}>
              {formatShort(tick, words)}
            </text>
          </g>
        ))}
      {stacked(layers, spans, incomplete, frame, y).map(({ id, color, path }) => (
        <path key={id} d={path} fill={inked(color, palette)} />
      ))}
      <HatchedBuckets {...{ spans, layers, incomplete, frame, y, palette }} />
      <TimeAxis spans={spans} frame={frame} y={bottom} palette={palette} words={words} />
    </g>
  );
}

/** Those that stand apart in a height: all, the ends, or where these would touch the last, by which bars are read. */
function apart(ticks: readonly number[], height: number): readonly number[] {
  if (height / (ticks.length - 1) >= TICK_ROW) return ticks;
  return height >= TICK_ROW ? [0, ...ticks.slice(-1)] : ticks.slice(-1);
}

function stacked(
  layers: VolumePanelDrawingProps['layers'],
  spans: VolumePanelDrawingProps['spans'],
  incomplete: readonly boolean[],
  frame: TimeFrame,
  y: (value: number) => number,
) {
  const below = spans.map(() => 0);
  return layers.map(({ id, color, values }) => {
    const steps = spans.map(({ fromMs, toMs }, i) => {
      const x = { x1: xOf(fromMs, frame), x2: xOf(toMs, frame) };
      const value = incomplete[i] ? null : (values[i] ?? null);
      if (value === null) return { ...x, lower: null, upper: null };
      const lower = below[i] ?? 0;
      below[i] = lower + value;
      return { ...x, lower: y(lower), upper: y(lower + value) };
    });
    return { id, color, path: stepArea(steps) };
  });
}
