import { surgeRuns } from '@/lib/chart/surge-runs';
import { type TimeFrame, xOf } from './time-frame';

interface SurgeMarksProps {
  /** Buckets of the axis. */
  spans: readonly { start: string; fromMs: number; toMs: number }[];
  /** Starts of those that are surges. */
  surges: readonly string[];
  frame: TimeFrame;
  /** Top of the plot, in pixels. */
  top: number;
  color: string;
}

/** Width of a triangle, and the least distance between two. */
const MARK = 7;
const ROOM = 9;

/** A small triangle above each bucket that is a surge; where they would touch, a bar over those that follow each other. */
export function SurgeMarks({ spans, surges, frame, top, color }: SurgeMarksProps) {
  const [first] = spans;
  const width = first ? xOf(first.toMs, frame) - xOf(first.fromMs, frame) : 0;
  return surgeRuns(spans, surges, width >= ROOM).map(({ fromMs, toMs, buckets }) => (
    <path
      key={fromMs}
      fill={color}
      data-buckets={buckets}
      d={markPath(xOf(fromMs, frame), xOf(toMs, frame), top)}
    />
  ));
}

function markPath(from: number, to: number, top: number): string {
  const middle = ((from + to) / 2).toFixed(1);
  const triangle = `M${middle} ${top + MARK}l-3.5-6h7z`;
  return to - from <= MARK
    ? triangle
    : `${triangle}M${from.toFixed(1)} ${top}H${to.toFixed(1)}v2.5H${from.toFixed(1)}z`;
}
