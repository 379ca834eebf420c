import { instantMs } from '@/lib/chart/instant-ms';
import type { Period } from '@/lib/domain/fact';
import styles from './chart.module.css';
import { LABEL_ROW, LABEL_SIZE, type PlacedEvent, type TimeFrame, xOf } from './time-frame';

interface EventRulesProps {
  events: readonly PlacedEvent[];
  /** Bottom of the labels' rows and foot of the rules, in pixels. */
  top: number;
  bottom: number;
}

/** Thin rules through all panels, each named once above the plot. Drawn over the panels, which share one time axis. */
export function EventRules({ events, top, bottom }: EventRulesProps) {
  return events.map(({ x, row, anchor, label }) => {
    const y = top - row * LABEL_ROW;
    return (
      <g key={`${x}-${label}`}>
        <line className={styles.eventRule} x1={x} x2={x} y1={y - LABEL_SIZE} y2={bottom} />
        <text className={styles.eventLabel} x={x + (anchor === 'end' ? -5 : 5)} y={y - 3} textAnchor={anchor}>
          {label}
        </text>
      </g>
    );
  });
}

export interface CompareWindows {
  now: Period;
  before: Period | null;
}

/** The two periods that the sentence compares, shaded behind the panels and named at their foot. */
export function WindowShades({
  windows,
  frame,
  top,
  bottom,
}: {
  windows: CompareWindows;
  frame: TimeFrame;
  top: number;
  bottom: number;
}) {
  const shades = [
    { name: 'before', period: windows.before, className: styles.before },
    { name: 'now', period: windows.now, className: styles.now },
  ];
  return shades.map(({ name, period, className }) => {
    if (!period) return null;
    const clamp = (at: string) => xOf(Math.min(Math.max(instantMs(at), frame.fromMs), frame.toMs), frame);
    const [x1, x2] = [clamp(period.from), clamp(period.to)];
    if (x2 - x1 < 1 || x2 - x1 > 0.98 * (frame.right - frame.left)) return null;
    return (
      <g key={name}>
        <rect className={className} x={x1} y={top} width={x2 - x1} height={bottom - top} />
        <text className={styles.windowLabel} x={(x1 + x2) / 2} y={bottom - 5} textAnchor="middle">
          {name}
        </text>
      </g>
    );
  });
}
