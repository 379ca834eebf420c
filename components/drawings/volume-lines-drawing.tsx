import { type TimeFrame, X_AXIS_HEIGHT, xOf } from '@/components/charts/time-frame';
import { formatShort } from '@/lib/chart/format-number';
import { type LogAxis, logAxis } from '@/lib/chart/log-axis';
import { stepLine } from '@/lib/chart/step-line';
import type { VolumeLayer } from '@/lib/chart/volume-layers';
import type { Words } from '@/lib/words/words';
import { inked, type Palette } from './palette';
import { TimeAxis } from './time-axis';

interface VolumeLinesDrawingProps {
  spans: readonly { start: string; fromMs: number; toMs: number }[];
  /** All attacks first. */
  lines: readonly VolumeLayer[];
  incomplete: readonly boolean[];
  frame: TimeFrame;
  top: number;
  height: number;
  palette: Palette;
  words: Words;
}

const HEADROOM = 8;

/** Attacks per bucket on a logarithmic scale, a line for each that is told of; gaps are gaps, zeros stand on a floor. */
export function VolumeLinesDrawing(props: VolumeLinesDrawingProps) {
  const { spans, lines, incomplete, frame, top, height, palette, words } = props;
  const bottom = top + height - X_AXIS_HEIGHT;
  const axis = logAxis(lines.flatMap(({ values }) => values.filter((value) => value !== null)));
  const y = (value: number) => bottom - axis.heightOf(value) * (bottom - top - HEADROOM);
  const steps = spans.map(({ fromMs, toMs }, i) => ({
    ...{ x1: xOf(fromMs, frame), x2: xOf(toMs, frame), isDashed: incomplete[i] ?? false },
  }));
  // The total last, over those that it is the sum of.
  return (
    <g>
      <Ticks axis={axis} y={y} frame={frame} palette={palette} words={words} />
      {[...lines].reverse().map(({ id, key, color, values }) => {
        const { solid, dashed } = stepLine(
          steps,
          values.map((value) => (value === null ? null : y(value))),
        );
        const stroke = { stroke: inked(color, palette), fill: 'none', strokeWidth: key === null ? 2 : 1.5 };
        return (
          <g key={id} {...stroke} strokeLinejoin="round">
            <path d={solid} />
            {dashed !== '' && <path d={dashed} strokeDasharray="3 2" />}
          </g>
        );
      })}
      <TimeAxis spans={spans} frame={frame} y={bottom} palette={palette} words={words} />
    </g>
  );
}

type TicksProps = Pick<VolumeLinesDrawingProps, 'frame' | 'palette' | 'words'> & {
  axis: LogAxis;
  y: (value: number) => number;
};

/** The floor of zeros is off the scale, and its line broken to say so. */
function Ticks({ axis, y, frame, palette, words }: TicksProps) {
  return axis.ticks.map((tick) => (
    <g key={tick}>
      <line
        {...{ x1: frame.left, x2: frame.right, y1: y(tick), y2: y(tick) }}
        stroke={tick === 0 ? palette.rule : palette.hairline}
        strokeDasharray={tick === 0 ? '2 3' : undefined}
      />
      <text x={frame.left - 8} y={y(tick) + 4} textAnchor="end" fill={palette['ink-quiet']}>
        {formatShort(tick, words)}
      </text>
    </g>
  ));
}
