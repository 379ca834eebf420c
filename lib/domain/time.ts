import { Temporal } from 'temporal-polyfill';
import { evenNext, evenStart } from './even-buckets';
import type { Bucket, Period } from './fact';
import { zoneSpan } from './zone-span';

/** Milliseconds in a quarter of an hour, the grain of the store. */
export const QUARTER_HOUR_MS = 15 * 60 * 1000;

/** True for an IANA time zone name that this runtime knows. Bare offsets are refused: they have no daylight saving. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{1,59}$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/**
 * Reads an instant with offset ("2019-04-11T12:00:00-05:00"), a local time ("2019-04-11T12:00") or a day
 * ("2019-04-11", its first instant) of the time zone. Local times in a daylight-saving gap move forward; of a repeated
 * hour the first is meant.
 * @returns milliseconds since 1970 UTC, or null when the text is none of these.
 */
export function parseTime(text: string, timeZone: string): number | null {
  try {
    if (/^\d{4}-\d\d-\d\d$/.test(text)) {
      return Temporal.PlainDate.from(text).toZonedDateTime(timeZone).epochMilliseconds;
    }
    if (/[zZ]$|[+-]\d\d:?\d\d(:\d\d)?$/.test(text)) return Temporal.Instant.from(text).epochMilliseconds;
    if (/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(text)) {
      return Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).epochMilliseconds;
    }
  } catch {
    // Temporal refuses what the grammars above let through, such as 31 February.
  }
  return null;
}

/** Writes an instant as ISO 8601 with the zone's offset: "2019-04-11T12:00:00-05:00". */
export function isoInZone(epochMs: number, timeZone: string): string {
  const span = zoneSpan(epochMs, timeZone);
  if (span) return `${new Date(epochMs + span.aheadMs).toISOString().slice(0, 19)}${span.offset}`;
  const zoned = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(timeZone);
  return `${zoned.toPlainDateTime().toString({ smallestUnit: 'second' })}${zoned.offset}`;
}

/** What any reader of dates takes for the same instant: whole seconds, no day that only some months have. */
const PLAIN_INSTANT =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** Milliseconds since 1970 UTC of an ISO instant that was already checked. */
export function epochMs(instant: string): number {
  if (PLAIN_INSTANT.test(instant)) return Date.parse(instant);
  return Temporal.Instant.from(instant).epochMilliseconds;
}

/** Makes a period from two instants. */
export function periodOf(fromMs: number, toMs: number, timeZone: string): Period {
  return { from: isoInZone(fromMs, timeZone), to: isoInZone(toMs, timeZone) };
}

/** Start of the bucket that holds the instant, in milliseconds. Weeks begin on Monday. */
export function bucketStart(at: number, size: Bucket, timeZone: string): number {
  if (size === '15m') return Math.floor(at / QUARTER_HOUR_MS) * QUARTER_HOUR_MS;
  return evenStart(at, size, timeZone) ?? startByCalendar(at, size, timeZone);
}

function startByCalendar(at: number, size: Exclude<Bucket, '15m'>, timeZone: string): number {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  if (size === 'hour') return zoned.round({ smallestUnit: 'hour', roundingMode: 'floor' }).epochMilliseconds;
  // By dates alone: a time of day may be missing on the day on which the bucket begins, and would lead to the next one.
  return firstDate(zoned.toPlainDate(), size).toZonedDateTime(timeZone).epochMilliseconds;
}

function firstDate(date: Temporal.PlainDate, size: Exclude<Bucket, '15m' | 'hour'>): Temporal.PlainDate {
  switch (size) {
    case 'day':
      return date;
    case 'week':
      return date.subtract({ days: date.dayOfWeek - 1 });
    case 'month':
      return date.with({ day: 1 });
    case 'year':
      return date.with({ month: 1, day: 1 });
  }
}

const STEP = {
  hour: { hours: 1 },
  day: { days: 1 },
  week: { weeks: 1 },
  month: { months: 1 },
  year: { years: 1 },
} as const satisfies Record<Exclude<Bucket, '15m'>, Temporal.DurationLike>;

/** Start of the bucket after the one that holds the instant. */
export function nextBucketStart(at: number, size: Bucket, timeZone: string): number {
  const start = bucketStart(at, size, timeZone);
  if (size === '15m') return start + QUARTER_HOUR_MS;
  return evenNext(start, size, timeZone) ?? nextByCalendar(start, size, timeZone);
}

function nextByCalendar(start: number, size: Exclude<Bucket, '15m'>, timeZone: string): number {
  const zoned = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(timeZone);
  let inside = zoned.add(STEP[size]).epochMilliseconds;
  let next = bucketStart(inside, size, timeZone);
  // Where clocks go back by half an hour (Lord Howe Island), one hour lasts 90 minutes.
  while (next <= start) {
    inside += QUARTER_HOUR_MS;
    next = bucketStart(inside, size, timeZone);
  }
  return next;
}

/** Starts of all buckets that meet the period, oldest first. The first may lie before `from`. */
export function bucketStarts(fromMs: number, toMs: number, size: Bucket, timeZone: string): number[] {
  const starts: number[] = [];
  for (let at = bucketStart(fromMs, size, timeZone); at < toMs; at = nextBucketStart(at, size, timeZone)) {
    starts.push(at);
  }
  return starts;
}

/**
 * Seconds after a whole hour of UTC at which the hours of a time zone begin: 0 for most, 1800 for Kolkata. Null when hours
 * of the span begin at different ones, as in Lord Howe Island, or clocks change within one.
 */
export function hourPhase(fromMs: number, toMs: number, timeZone: string): number | null {
  const phaseOf = ({ offsetNanoseconds }: Temporal.ZonedDateTime): number =>
    (HOUR_S - ((((offsetNanoseconds / 1e9) % HOUR_S) + HOUR_S) % HOUR_S)) % HOUR_S;
  const first = Temporal.Instant.fromEpochMilliseconds(fromMs).toZonedDateTimeISO(timeZone);
  const phase = phaseOf(first);
  for (
    let next = first.getTimeZoneTransition('next');
    next !== null && next.epochMilliseconds < toMs;
    next = next.getTimeZoneTransition('next')
  ) {
    const isWithin = (next.epochMilliseconds / 1000 - phase) % HOUR_S !== 0;
    if (isWithin || phaseOf(next) !== phase) return null;
  }
  return phase;
}

const HOUR_S = 3600;

/** Today's date in UTC, for the line that says when a picture was made. */
export function today(): string {
  return Temporal.Now.plainDateISO('UTC').toString();
}

/** The present instant, ISO 8601 in UTC, to the second. */
export function now(): string {
  return Temporal.Now.instant().toString({ smallestUnit: 'second' });
}
