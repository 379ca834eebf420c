import type { FactQuery } from '@/lib/domain/fact';
import { epochMs } from '@/lib/domain/time';

/** Seconds. */
const DAY = 86_400;

/** Zones whose days are those of the daily rollup. Any other is answered from the facts. */
const UTC_ZONES: readonly string[] = ['UTC', 'Etc/UTC', 'GMT', 'Etc/GMT'];

/** Part of what a question reads: `from` ≤ bucket < `to` in seconds since 1970 UTC; null is without end. */
export interface FactPiece {
  table: 'fact' | 'fact_day' | 'fact_total';
  from: number | null;
  to: number | null;
}

/**
 * The smallest tables that together hold exactly what a question reads: all time from the totals, whole days of UTC
 * from the daily rollup, and what a period has before and after them from the facts.
 */
export function factPieces({ period, bucket }: Pick<FactQuery, 'period' | 'bucket'>): FactPiece[] {
  const table = coarsestTable(bucket);
  if (period === null) return [{ table, from: null, to: null }];
  const [from, to] = [toSeconds(period.from), toSeconds(period.to)];
  const firstDay = Math.ceil(from / DAY) * DAY;
  const endOfDays = Math.floor(to / DAY) * DAY;
  if (table === 'fact' || firstDay >= endOfDays) return [{ table: 'fact', from, to }];
  const pieces: FactPiece[] = [
    { table: 'fact', from, to: firstDay },
    { table: 'fact_day', from: firstDay, to: endOfDays },
    { table: 'fact', from: endOfDays, to },
  ];
  return pieces.filter((piece) => piece.from !== piece.to);
}

/** The one that still tells the question's buckets apart. */
function coarsestTable(bucket: FactQuery['bucket']): FactPiece['table'] {
  if (bucket === null) return 'fact_total';
  const isDayOrLonger = bucket.size !== '15m' && bucket.size !== 'hour';
  return isDayOrLonger && UTC_ZONES.includes(bucket.timeZone) ? 'fact_day' : 'fact';
}

/** Rounded up, because an instant within a second lies after every bucket that starts with the second. */
function toSeconds(instant: string): number {
  return Math.ceil(epochMs(instant) / 1000);
}
