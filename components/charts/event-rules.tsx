import styles from './chart.module.css';
import { LABEL_ROW, LABEL_SIZE, type PlacedEvent } from './time-frame';

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
