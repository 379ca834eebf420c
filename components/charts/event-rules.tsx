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
  const yOf = ({ row }: PlacedEvent) => top - row * LABEL_ROW;
  return (
    <>
      {events.map((event) => (
        <line
          key={`${event.x}-${event.label}`}
          className={styles.eventRule}
          x1={event.x}
          x2={event.x}
          y1={yOf(event) - LABEL_SIZE}
          y2={bottom}
        />
      ))}
      {events.map((event) => (
        <text
          key={`${event.x}-${event.label}`}
          className={styles.eventLabel}
          x={event.x + (event.anchor === 'end' ? -5 : 5)}
          y={yOf(event) - 3}
          textAnchor={event.anchor}
        >
          {event.label}
        </text>
      ))}
    </>
  );
}

export interface CompareWindows {
  now: Period;
  before: Period | null;
}

/** Names closer than this would touch. */
const NAME_ROOM = 44;

interface WindowsProps {
  windows: CompareWindows;
  frame: TimeFrame;
  top: number;
  bottom: number;
}

/** The two periods that the sentence compares, shaded behind the panels. */
export function WindowShades({ windows, frame, top, bottom }: WindowsProps) {
  return shadesOf(windows, frame).map(({ name, x1, x2 }) => (
    <rect key={name} className={styles[name]} x={x1} y={top} width={x2 - x1} height={bottom - top} />
  ));
}

/** Their names, above the plot. */
export function WindowNames({ windows, frame, top }: Omit<WindowsProps, 'bottom'>) {
  const shades = shadesOf(windows, frame);
  const [first, second] = shades.map(({ x1, x2 }) => (x1 + x2) / 2).sort((a, b) => a - b);
  const areClose = first !== undefined && second !== undefined && second - first < NAME_ROOM;
  return shades.map(({ name, x1, x2 }) => {
    const middle = (x1 + x2) / 2;
    const isFirst = middle === first;
    const aside = isFirst
      ? ({ x: x2 - 4, textAnchor: 'end' } as const)
      : ({ x: x1 + 4, textAnchor: 'start' } as const);
    const place = areClose ? aside : ({ x: middle, textAnchor: 'middle' } as const);
    return (
      <g key={name} className={name === 'now' ? styles.nowName : styles.beforeName}>
        <path d={`M${x1} ${top}v-4H${x2}v4`} />
        <text {...place} y={top - 8}>
          {name}
        </text>
      </g>
    );
  });
}

/** Windows within the time shown; one that takes all of it says nothing and is left out. */
function shadesOf({ before, now }: CompareWindows, frame: TimeFrame) {
  const clamp = (at: string) => xOf(Math.min(Math.max(instantMs(at), frame.fromMs), frame.toMs), frame);
  return (['before', 'now'] as const).flatMap((name) => {
    const period = name === 'now' ? now : before;
    if (!period) return [];
    const [x1, x2] = [clamp(period.from), clamp(period.to)];
    return x2 - x1 < 1 || x2 - x1 > 0.98 * (frame.right - frame.left) ? [] : [{ name, x1, x2 }];
  });
}
