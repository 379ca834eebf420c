import { type TimeFrame, X_AXIS_HEIGHT, xOf } from '@/components/charts/time-frame';
import { formatShort } from '@/lib/chart/format-number';
import { niceTicks } from '@/lib/chart/nice-ticks';
import { stepArea } from '@/lib/chart/step-area';
import { timeTicks } from '@/lib/chart/time-ticks';
import type { VolumeLayer } from '@/lib/chart/volume-layers';
import type { Words } from '@/lib/words/words';
import { inked, type Palette } from './palette';

interface VolumePanelDrawingProps {
  spans: readonly { start: string; fromMs: number; toMs: number }[];
  /** Bottom of the stack first. None: only the axis of time. */
  layers: readonly Pick<VolumeLayer, 'key' | 'color' | 'values'>[];
  frame: TimeFrame;
  top: number;
  height: number;
  /** Room above the greatest value. */
  headroom: number;
  palette: Palette;
  words: Words;
}

/** Room that a time needs on its axis. */
const TICK_ROOM = 64;

/** Attacks per bucket as a stacked histogram over an axis of time. */
export function VolumePanelDrawing(props: VolumePanelDrawingProps) {
  const { spans, layers, frame, top, height, headroom, palette, words } = props;
  const bottom = top + height - X_AXIS_HEIGHT;
  const totals = spans.map((_, i) => layers.reduce((sum, { values }) => sum + (values[i] ?? 0), 0));
  const ticks = niceTicks(Math.max(0, ...totals), bottom - top < 150 ? 2 : 4);
  const most = ticks.at(-1) ?? 1;
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
      {stacked(layers, spans, frame, y).map(({ key, color, path }) => (
        <path key={key} d={path} fill={inked(color, palette)} />
      ))}
      <TimeAxis spans={spans} frame={frame} y={bottom} palette={palette} words={words} />
    </g>
  );
}

function stacked(
  layers: VolumePanelDrawingProps['layers'],
  spans: VolumePanelDrawingProps['spans'],
  frame: TimeFrame,
  y: (value: number) => number,
) {
  const below = spans.map(() => 0);
  return layers.map(({ key, color, values }) => {
    const steps = spans.map(({ fromMs, toMs }, i) => {
      const x = { x1: xOf(fromMs, frame), x2: xOf(toMs, frame) };
      const value = values[i] ?? null;
      if (value === null) return { ...x, lower: null, upper: null };
      const lower = below[i] ?? 0;
      below[i] = lower + value;
      return { ...x, lower: y(lower), upper: y(lower + value) };
    });
    return { key, color, path: stepArea(steps) };
  });
}

type TimeAxisProps = Pick<VolumePanelDrawingProps, 'spans' | 'frame' | 'palette' | 'words'> & { y: number };

function TimeAxis({ spans, frame, y, palette, words }: TimeAxisProps) {
  const msOf = new Map(spans.map(({ start, fromMs }) => [start, fromMs]));
  const starts = spans.map(({ start }) => start);
  const ticks = timeTicks(starts, Math.floor((frame.right - frame.left) / TICK_ROOM), words);
  return (
    <>
      <line x1={frame.left} x2={frame.right} y1={y} y2={y} stroke={palette.rule} />
      {ticks.map(({ start, label }) => {
        const x = xOf(msOf.get(start) ?? 0, frame);
        return (
          <g key={start}>
            <line x1={x} x2={x} y1={y} y2={y + 4} stroke={palette.rule} />
            <text x={x} y={y + 17} textAnchor="middle" fill={palette['ink-quiet']}>
              {label}
            </text>
          </g>
        );
      })}
    </>
  );
}
