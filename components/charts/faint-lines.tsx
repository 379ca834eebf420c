import { memo, useId } from 'react';
import { faintLines } from '@/lib/chart/faint-lines';
import type { RankHistory } from '@/lib/domain/answer';
import styles from './chart.module.css';
import type { Places } from './ladder-panel';
import { type TimeFrame, xOf } from './time-frame';

interface FaintLinesProps {
  history: RankHistory;
  /** Keys drawn elsewhere. */
  except: readonly string[];
  spans: readonly { fromMs: number; toMs: number }[];
  places: Places;
  frame: TimeFrame;
  top: number;
  height: number;
}

/** All other entities, as background to the ladder. Kept while the crosshair moves. */
export const FaintLines = memo(function FaintLines({
  history,
  except,
  spans,
  places,
  frame,
  top,
  height,
}: FaintLinesProps) {
  const clip = useId();
  const rest = history.series.filter(({ key }) => !except.includes(key));
  const xs = spans.map(({ fromMs, toMs }) => xOf((fromMs + toMs) / 2, frame));
  const rung = height / (places.to - places.from + 1);
  const path = faintLines(
    rest.map(({ ranks }) => ranks),
    xs,
    (place) => top + (place - places.from + 0.5) * rung,
  );
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
      <path className={styles.faint} clipPath={`url(#${clip})`} d={path} />
    </>
  );
});
