/** The two ends of an attack. Also the dimensions of a fact that hold a country. */
export const SIDES = ['source', 'target'] as const;
export type Side = (typeof SIDES)[number];

/** What a fact is broken down by. A name that nothing was said about is '' (organisation, type) or `ZZ` (countries). */
export const DIMENSIONS = ['source', 'target', 'organisation', 'type'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Whether a dimension holds countries. */
export function isSide(dimension: Dimension): dimension is Side {
  return dimension === 'source' || dimension === 'target';
}

/** Sizes of time buckets in a question. Days and longer begin at midnight of the time zone asked for; weeks on Monday. */
export const BUCKETS = ['15m', 'hour', 'day', 'week', 'month', 'year'] as const;
export type Bucket = (typeof BUCKETS)[number];

/** Half open: `from` ≤ instant < `to`. ISO 8601 instants with offset. */
export interface Period {
  from: string;
  to: string;
}

/** Values to keep, per dimension. No list means no restriction; lists of different dimensions all apply. */
export type Filters = { readonly [D in Dimension]?: readonly string[] };

/** The one shape of every question to the store. */
export interface FactQuery {
  /** Generations to read; an empty list answers no row. */
  generations: readonly number[];
  /** Null: all time. */
  period: Period | null;
  /** Null: not by time. */
  bucket: { size: Bucket; timeZone: string } | null;
  dimensions: readonly Dimension[];
  filters: Filters;
  /** `attacks`: most first, then by key; `bucket`: oldest first, then by key. */
  order: 'attacks' | 'bucket';
  limit: number | null;
}

/** One row of an answer. */
export interface FactRow {
  /** Start of the bucket in milliseconds since 1970 UTC; null when the question was not by time. */
  bucketStart: number | null;
  /** A value for each dimension asked for. */
  keys: { [D in Dimension]?: string };
  attacks: bigint;
  rows: bigint;
}
