import { axisTicks, type TimeFrame, xOf } from '@/components/charts/time-frame';
import type { Words } from '@/lib/words/words';
import type { Palette } from './palette';

interface TimeAxisProps {
  spans: readonly { start: string }[];
  frame: TimeFrame;
  y: number;
  palette: Palette;
  words: Words;
}

/** Times under a plot, in the time zone of its buckets. */
export function TimeAxis({ spans, frame, y, palette, words }: TimeAxisProps) {
  return (
    <>
      <line x1={frame.left} x2={frame.right} y1={y} y2={y} stroke={palette.rule} />
      {axisTicks(spans, frame, words).map(({ atMs, label }) => {
        const x = xOf(atMs, frame);
        return (
          <g key={atMs}>
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
