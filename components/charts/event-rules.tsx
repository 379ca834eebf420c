import styles from './chart.module.css';
import { eventLines, type PlacedEvent } from './time-frame';

interface EventRulesProps {
  events: readonly PlacedEvent[];
  /** Bottom of the labels' rows and foot of the rules, in pixels. */
  top: number;
  bottom: number;
}

/** Thin rules through all panels, each named once above the plot. Drawn over the panels, which share one time axis. */
export function EventRules({ events, top, bottom }: EventRulesProps) {
  return (
    <>
      {events.map((event) => (
        <line
          key={`${event.x}-${event.label}`}
          className={styles.eventRule}
          x1={event.x}
          x2={event.x}
          y1={eventLines(event, top).top}
          y2={bottom}
        />
      ))}
      {events.map((event) =>
        eventLines(event, top).lines.map(({ text, y }) => (
          <text
            key={`${event.x}-${event.label}-${y}`}
            className={styles.eventLabel}
            x={event.x + (event.anchor === 'end' ? -5 : 5)}
            y={y}
            textAnchor={event.anchor}
          >
            {text}
          </text>
        )),
      )}
    </>
  );
}
