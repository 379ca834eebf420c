import type { Plan } from './plan';

/**
 * An SQL expression for the start of the quarter of an hour of a fact, in seconds since 1970 UTC. Reads `instant`, which
 * a local time has in `clocks`, or else `utc`; without a time column, `cell`, the number of the count from 1.
 */
export function bucketOf({ time, counts }: Plan, utc: string): string {
  if (time) return `floor(coalesce(instant, ${utc}) / 900)::bigint * 900`;
  const buckets = counts.map(({ span }) => (span ? Math.floor(span.from / 900_000) * 900 : 0));
  return `([${buckets.join(', ')}]::bigint[])[cell]`;
}
