import styles from './chart.module.css';
import { LABEL_ROW, LABEL_SIZE, type PlacedEvent, type TimeFrame } from './time-frame';
import { type CompareWindows, windowSpans } from './window-spans';

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

interface WindowsProps {
  windows: CompareWindows;
  frame: TimeFrame;
  top: number;
  bottom: number;
}

/** The two periods that the sentence compares, shaded behind the panels. */
export function WindowShades({ windows, frame, top, bottom }: WindowsProps) {
  return windowSpans(windows, frame).map(({ name, x1, x2 }) => (
    <rect key={name} className={styles[name]} x={x1} y={top} width={x2 - x1} height={bottom - top} />
  ));
}

/** Their names, above the plot. */
export function WindowNames({ windows, frame, top }: Omit<WindowsProps, 'bottom'>) {
  return windowSpans(windows, frame).map(({ name, x1, x2, text }) => (
    <g key={name} className={name === 'now' ? styles.nowName : styles.beforeName}>
      <path d={`M${x1} ${top}v-4H${x2}v4`} />
      <text {...text} y={top - 8}>
        {name}
      </text>
    </g>
  ));
}
