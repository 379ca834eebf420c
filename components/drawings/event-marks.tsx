import { eventLines, type PlacedEvent } from '@/components/charts/time-frame';
import { HaloedText } from './haloed-text';
import type { Palette } from './palette';

interface EventMarksProps {
  events: readonly PlacedEvent[];
  /** Bottom of the labels' rows and foot of the rules. */
  top: number;
  bottom: number;
  palette: Palette;
}

/** Thin rules through all panels, each named once above them. */
export function EventMarks({ events, top, bottom, palette }: EventMarksProps) {
  return (
    <>
      {events.map((event) => (
        <line
          key={`${event.x}-${event.label}`}
          x1={event.x}
          x2={event.x}
          y1={eventLines(event, top).top}
          y2={bottom}
          stroke={palette.rule}
        />
      ))}
      {events.map((event) =>
        eventLines(event, top).lines.map(({ text, y }) => (
          <HaloedText
            key={`${event.x}-${event.label}-${y}`}
            palette={palette}
            x={event.x + (event.anchor === 'end' ? -5 : 5)}
            y={y}
            textAnchor={event.anchor}
            fill={palette.ink}
          >
            {text}
          </HaloedText>
        )),
      )}
    </>
  );
}
