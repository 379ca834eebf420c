import type { Bucket } from '@/lib/domain/fact';

/**
 * SQL for the start of the bucket that holds an instant, equal to `bucketStart` in lib/domain/time.ts.
 * @param at SQL of a TIMESTAMPTZ
 * @param zone SQL of the time zone's name
 * @returns SQL of a TIMESTAMPTZ
 */
export function bucketSql(size: Exclude<Bucket, '15m'>, at: string, zone: string): string {
  const local = `timezone(${zone}, ${at})`;
  const floor = `date_trunc('${size}', ${local})`;
  return size === 'hour' ? hourSql(at, local, floor, zone) : midnightSql(floor, zone);
}

/**
 * The local hour less what has passed of it, which keeps the two runs of a repeated hour apart. Where half an hour is
 * skipped or repeated (Lord Howe Island) that may land outside the hour, and its first instant is meant.
 */
function hourSql(at: string, local: string, floor: string, zone: string): string {
  const start = `${at} - (${local} - ${floor})`;
  return `CASE WHEN timezone(${zone}, ${start}) = ${floor} THEN ${start} ELSE timezone(${zone}, ${floor}) END`;
}

/** The engine takes the second of two midnights (Havana, when clocks go back at 1:00); the day begins with the first. */
function midnightSql(floor: string, zone: string): string {
  const midnight = `timezone(${zone}, ${floor})`;
  const hourBefore = `${midnight} - INTERVAL 1 HOUR`;
  return `CASE WHEN timezone(${zone}, ${hourBefore}) = ${floor} THEN ${hourBefore} ELSE ${midnight} END`;
}
