import type { Bucket } from './fact';
import { type ZoneSpan, zoneSpan } from './zone-span';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

type Size = Exclude<Bucket, '15m'>;

/**
 * `bucketStart` of time.ts by arithmetic, which is a hundred times as fast as a calendar, where clocks were not changed from a
 * day before the bucket on.
 * @returns null elsewhere: there the calendar is to be asked
 */
export function evenStart(at: number, size: Size, timeZone: string): number | null {
  const span = zoneSpan(at, timeZone);
  if (span === null) return null;
  const start = wallStart(at + span.aheadMs, size, 0) - span.aheadMs;
  return isEven(start, span) ? start : null;
}

/** `nextBucketStart`, given the start of a bucket, where clocks are not changed until then either; else null. */
export function evenNext(start: number, size: Size, timeZone: string): number | null {
  const span = zoneSpan(start, timeZone);
  if (span === null || !isEven(start, span)) return null;
  const next = wallStart(start + span.aheadMs, size, 1) - span.aheadMs;
  return next < span.to ? next : null;
}

/** Whatever was repeated by the change of clocks that began the span is over. */
function isEven(start: number, { from }: ZoneSpan): boolean {
  return start - DAY_MS >= from;
}

/** Start of the bucket so many after the one of a wall clock, written as if it were UTC. */
function wallStart(wall: number, size: Size, steps: number): number {
  if (size === 'hour') return (Math.floor(wall / HOUR_MS) + steps) * HOUR_MS;
  const day = Math.floor(wall / DAY_MS);
  if (size === 'day') return (day + steps) * DAY_MS;
  // Day 0 is a Thursday.
  if (size === 'week') return (Math.floor((day + 3) / 7) * 7 - 3 + 7 * steps) * DAY_MS;
  const date = new Date(wall);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  return size === 'month' ? Date.UTC(year, month + steps, 1) : Date.UTC(year + steps, 0, 1);
}
