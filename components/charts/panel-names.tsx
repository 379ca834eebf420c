import { textWidth } from '@/lib/chart/text-width';
import type { RankHistory } from '@/lib/domain/answer';
import styles from './chart.module.css';
import { volumeTitle } from './ladder-text';
import { LABEL_SIZE, type TimeFrame } from './time-frame';

const SHARED = 'shared place';

interface PanelNamesProps {
  history: RankHistory;
  chosen: RankHistory['series'][number] | undefined;
  frame: TimeFrame;
  top: number;
  /** Where the ladder ends and the volume begins. */
  middle: number;
}

/** What each panel shows, and what an open dot means where there is one. */
export function PanelNames({ history, chosen, frame, top, middle }: PanelNamesProps) {
  const keyLeft = Math.min(frame.right + 22, frame.width - textWidth(SHARED, LABEL_SIZE));
  const hasTies = chosen?.tied.some((tied) => tied) ?? false;
  return (
    <>
      <text className={styles.panelLabel} x={frame.left - 8} y={top - 8} textAnchor="end">
        Place
      </text>
      {chosen && (
        <text className={styles.panelLabel} x={frame.left} y={middle + 18}>
          {volumeTitle(history, chosen)}
        </text>
      )}
      {hasTies && (
        <g className={styles.tieKey}>
          <circle cx={keyLeft - 9} cy={middle + 14} r={3} />
          <text x={keyLeft} y={middle + 18}>
            {SHARED}
          </text>
        </g>
      )}
    </>
  );
}
