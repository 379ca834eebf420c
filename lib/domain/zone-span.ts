import { Temporal } from 'temporal-polyfill';

/** A stretch of time in which the clocks of a zone are not changed: `from` ≤ instant < `to`, in milliseconds. */
export interface ZoneSpan {
  from: number;
  to: number;
  /** What clocks are ahead of UTC. */
  aheadMs: number;
  /** The same as it is written: "-05:00". */
  offset: string;
}

/** Transitions are told for these years; before and after them calendars are asked. */
const FIRST = Date.UTC(1970, 0, 1);
const END = Date.UTC(2037, 0, 1);
/** Zones are asked for by name in any spelling, and hold a few hundred spans at most. */
const MOST_ZONES = 500;

const known = new Map<string, ZoneSpan[]>();

/** The span around an instant; null for years that are not told of, or an instant that is none. */
export function zoneSpan(at: number, timeZone: string): ZoneSpan | null {
  if (!Number.isInteger(at) || at < FIRST || at >= END) return null;
  const spans = known.get(timeZone) ?? [];
  const found = spans.find(({ from, to }) => from <= at && at < to);
  if (found) return found;
  const span = readSpan(at, timeZone);
  if (known.size >= MOST_ZONES) known.clear();
  known.set(timeZone, [span, ...spans]);
  return span;
}

function readSpan(at: number, timeZone: string): ZoneSpan {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  // A transition at the instant itself begins its span.
  const before = zoned.add({ milliseconds: 1 }).getTimeZoneTransition('previous');
  const after = zoned.getTimeZoneTransition('next');
  return {
    from: Math.max(FIRST, before?.epochMilliseconds ?? FIRST),
    to: Math.min(END, after?.epochMilliseconds ?? END),
    aheadMs: zoned.offsetNanoseconds / 1e6,
    offset: zoned.offset,
  };
}
