import { useId } from 'react';
import type { SlopeLabel, SlopeLayout, SlopeLine } from '@/lib/chart/slope-layout';
import styles from './slope-chart.module.css';

interface SlopeLinesProps {
  lines: readonly SlopeLine[];
  labels: Pick<SlopeLayout, 'before' | 'now'>;
  selected: string | null;
  followed: string | null;
  height: number;
}

/** Width of the drawing's own box; it is stretched to the room between the names. */
const WIDTH = 100;
/** Share of it that leads from a label to its place. */
const LEAD = 6;
const ORDER = { faint: 0, near: 1, chosen: 2 } as const;

/** The lines, the chosen one last and so on top. Who is new or gone has a dot at the end where it stands. */
export function SlopeLines({ lines, labels, followed, height }: SlopeLinesProps) {
  const clip = useId();
  const sorted = lines.toSorted((a, b) => rankOf(a, followed) - rankOf(b, followed));
  return (
    <svg
      className={styles.plot}
      viewBox={`0 0 ${WIDTH} ${height}`}
      preserveAspectRatio="none"
      style={{ height }}
      data-fills
      aria-hidden="true"
    >
      <clipPath id={clip}>
        <rect width={WIDTH} height={height} />
      </clipPath>
      <path className={styles.rail} d={`M${LEAD} 0V${height}M${WIDTH - LEAD} 0V${height}`} />
      <path
        className={styles.lead}
        d={leads(labels.before, 0, LEAD) + leads(labels.now, WIDTH, WIDTH - LEAD)}
      />
      <g clipPath={`url(#${clip})`}>
        {sorted.map((line) => (
          <path
            key={line.key}
            className={`${styles[line.kind]} ${line.key === followed ? styles.followed : ''}`}
            d={pathOf(line)}
          />
        ))}
      </g>
    </svg>
  );
}

function rankOf({ key, kind }: SlopeLine, followed: string | null): number {
  return key === followed ? ORDER.chosen + 1 : ORDER[kind];
}

function pathOf({ before, now }: SlopeLine): string {
  if (before !== null && now !== null) return `M${LEAD} ${before}L${WIDTH - LEAD} ${now}`;
  return before === null ? `M${WIDTH - LEAD} ${now}h0` : `M${LEAD} ${before}h0`;
}

function leads(labels: readonly SlopeLabel[], from: number, to: number): string {
  return labels.map(({ y, at }) => `M${from} ${y}L${to} ${at}`).join('');
}
