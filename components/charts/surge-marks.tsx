import styles from './chart.module.css';
import { type TimeFrame, xOf } from './time-frame';

interface SurgeMarksProps {
  /** Buckets of the axis. */
  spans: readonly { start: string; fromMs: number; toMs: number }[];
  /** Starts of those that are surges. */
  surges: readonly string[];
  frame: TimeFrame;
  /** Top of the plot, in pixels. */
  top: number;
}

/** A small triangle above each bucket that is a surge. */
export function SurgeMarks({ spans, surges, frame, top }: SurgeMarksProps) {
  const isSurge = new Set(surges);
  return spans
    .filter(({ start }) => isSurge.has(start))
    .map(({ start, fromMs, toMs }) => (
      <path
        key={start}
        className={styles.surge}
        d={`M${xOf((fromMs + toMs) / 2, frame).toFixed(1)} ${top + 7}l-3.5-6h7z`}
      />
    ));
}
