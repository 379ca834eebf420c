import { memo, useId } from 'react';
import { faintLines } from '@/lib/chart/faint-lines';
import type { Places } from './ladder-panel';
import { type TimeFrame, xOf } from './time-frame';

interface FaintLinesProps {
  className: string | undefined;
  /** A list of places for each line; see spreadTies. */
  lines: readonly (readonly (number | null)[])[];
  spans: readonly { fromMs: number; toMs: number }[];
  places: Places;
  frame: TimeFrame;
  top: number;
  height: number;
}

/** Lines of the ladder that need no axis: all in the background, or the one that is followed. Kept while the crosshair moves. */
export const FaintLines = memo(function FaintLines({
  className,
  lines,
  spans,
  places,
  frame,
  top,
  height,
}: FaintLinesProps) {
  const clip = useId();
  const xs = spans.map(({ fromMs, toMs }) => xOf((fromMs + toMs) / 2, frame));
  const rung = height / (places.to - places.from + 1);
  const path = faintLines(lines, xs, (place) => top + (place - places.from + 0.5) * rung);
  return (
    <>
      <clipPath id={clip}>
        <rect
          x={frame.left}
          y={top}
          width={Math.max(0, frame.right - frame.left)}
          height={Math.max(0, height)}
        />
      </clipPath>
      <path className={className} clipPath={`url(#${clip})`} d={path} />
    </>
  );
});
