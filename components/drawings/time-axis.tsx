import { type TimeFrame, xOf } from '@/components/charts/time-frame';
import { timeTicks } from '@/lib/chart/time-ticks';
import type { Words } from '@/lib/words/words';
import type { Palette } from './palette';

interface TimeAxisProps {
  spans: readonly { start: string; fromMs: number }[];
  frame: TimeFrame;
  y: number;
  palette: Palette;
  words: Words;
}

/** Room that a time needs on its axis. */
const TICK_ROOM = 64;

/** Times under a plot, in the time zone of its buckets. */
export function TimeAxis({ spans, frame, y, palette, words }: TimeAxisProps) {
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
