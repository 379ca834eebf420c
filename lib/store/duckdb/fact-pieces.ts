import type { FactQuery } from '@/lib/domain/fact';
import { bucketStart, epochMs, nextBucketStart } from '@/lib/domain/time';

/** Names of one zone. */
const UTC_ZONES: readonly string[] = ['UTC', 'Etc/UTC', 'GMT', 'Etc/GMT'];

/** Part of what a question reads: `from` ≤ bucket < `to` in seconds since 1970 UTC; null is without end. */
export interface FactPiece {
  table: 'fact' | 'fact_day' | 'fact_total';
  from: number | null;
  to: number | null;
}

/**
 * The smallest tables that together hold exactly what a question reads: all time from the totals, whole days from the
 * daily rollup, and what a period has before and after them from the facts.
 * @param dayZone whose days the daily rollups of its generations are; null when they differ
 */
export function factPieces(
  { period, bucket }: Pick<FactQuery, 'period' | 'bucket'>,
  dayZone: string | null,
): FactPiece[] {
  const table = coarsestTable(bucket, dayZone);
  if (period === null) return [{ table, from: null, to: null }];
  const [from, to] = [toSeconds(period.from), toSeconds(period.to)];
  if (table === 'fact' || dayZone === null) return [{ table: 'fact', from, to }];
  const [firstDay, endOfDays] = [dayAtOrAfter(from, dayZone), dayAtOrBefore(to, dayZone)];
  if (firstDay >= endOfDays) return [{ table: 'fact', from, to }];
  const pieces: FactPiece[] = [
    { table: 'fact', from, to: firstDay },
    { table: 'fact_day', from: firstDay, to: endOfDays },
    { table: 'fact', from: endOfDays, to },
  ];
  return pieces.filter((piece) => piece.from !== piece.to);
}

/** The one that still tells the question's buckets apart. */
function coarsestTable(bucket: FactQuery['bucket'], dayZone: string | null): FactPiece['table'] {
  if (bucket === null) return 'fact_total';
  const isDayOrLonger = bucket.size !== '15m' && bucket.size !== 'hour';
  return isDayOrLonger && dayZone !== null && isSameZone(bucket.timeZone, dayZone) ? 'fact_day' : 'fact';
}

function isSameZone(a: string, b: string): boolean {
  return a === b || (UTC_ZONES.includes(a) && UTC_ZONES.includes(b));
}

function dayAtOrBefore(seconds: number, zone: string): number {
  return bucketStart(seconds * 1000, 'day', zone) / 1000;
}

function dayAtOrAfter(seconds: number, zone: string): number {
  const start = dayAtOrBefore(seconds, zone);
  return start === seconds ? start : nextBucketStart(start * 1000, 'day', zone) / 1000;
}

/** Rounded up, because an instant within a second lies after every bucket that starts with the second. */
function toSeconds(instant: string): number {
  return Math.ceil(epochMs(instant) / 1000);
}
