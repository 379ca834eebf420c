import { DIMENSIONS, type FactQuery } from '@/lib/domain/fact';
import { bucketStart, epochMs } from '@/lib/domain/time';
import type { SummedGrain } from './bucket-sums';
import { fitsHours } from './cut-period';
import { factPieces } from './fact-pieces';
import type { Held } from './held';
import { type Grain, isToldBy, smallest, toldBits, toldDimensions } from './series';

/** Sums by day or hour of which so many rows are kept are held in memory; and so many facts are read to make hours of. */
const MOST_ROWS = 200_000;
/** By the days of another zone they are made out of hours, of which so many are read. */
const MOST_HOURS = 2_500_000;

/** Out of which sums a question can be answered. */
export interface BucketsNeeded {
  told: number;
  grain: SummedGrain;
  zone: string;
  /** Those of `from` ≤ start < `to` hold all that is asked for, in milliseconds; infinite where no fact lies beyond. */
  from: number;
  to: number;
  /** False for a question over all time, which the engine answers out of fewer sums. */
  areWorthReading: boolean;
}

/** @returns null when the question is made neither of days nor of hours, or when there are too many sums by these */
export function bucketsNeeded(question: FactQuery, held: readonly Held[]): BucketsNeeded | null {
  const { bucket, dimensions, filters } = question;
  const [first] = held;
  // Rows of single buckets by attacks are in no order that days have.
  if (!first || (bucket !== null && question.order === 'attacks')) return null;
  const zone = bucket?.timeZone ?? first.zone;
  const told = toldBits(
    DIMENSIONS.filter((name) => dimensions.includes(name) || filters[name] !== undefined),
  );
  const { from, to } = endsOf(question, held);
  const ends = [from, to].filter(Number.isFinite);
  const isMadeOf = (grain: SummedGrain) => ends.every((at) => bucketStart(at, grain, zone) === at);
  const grain = GRAINS_BY_SIZE[bucket?.size ?? 'day'].find(
    (one) => isFew[one](held, { told, zone }) && isMadeOf(one),
  );
  return grain
    ? { ...{ told, grain, zone, from, to }, areWorthReading: bucket !== null || ends.length > 0 }
    : null;
}

/** What buckets can be made of, coarsest first. */
const GRAINS_BY_SIZE = {
  '15m': [],
  hour: ['hour'],
  day: ['day', 'hour'],
  week: ['day', 'hour'],
  month: ['day', 'hour'],
  year: ['day', 'hour'],
} as const satisfies Record<NonNullable<FactQuery['bucket']>['size'], readonly SummedGrain[]>;

/** The ends of a question's period; infinite where they lie outside of the facts, for no day need begin there. */
function endsOf({ period }: FactQuery, held: readonly Held[]): { from: number; to: number } {
  const [nothing, everything] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  if (period === null) return { from: nothing, to: everything };
  const first = Math.min(...held.map(({ firstBucket }) => firstBucket)) * 1000;
  const last = Math.max(...held.map(({ lastBucket }) => lastBucket)) * 1000;
  const bounded = (at: number) => (at <= first ? nothing : at > last ? everything : at);
  return { from: bounded(epochMs(period.from)), to: bounded(epochMs(period.to)) };
}

interface Told {
  told: number;
  zone: string;
}

/** Whether sums are read out of few enough, and are few themselves and small. */
const isFew = { day: areFewDays, hour: areFewHours } as const;

function areFewDays(held: readonly Held[], { told, zone }: Told): boolean {
  if (!areSmall(held)) return false;
  const bucket = { size: 'day', timeZone: zone } as const;
  const pieces = factPieces({ period: null, bucket, dimensions: toldDimensions(told), filters: {} }, held);
  if (pieces.some(({ grain }) => grain === 'fact')) return false;
  const isOwn = pieces.every(({ grain }) => grain === 'day');
  return rowsOf(held, 'day', told) <= MOST_ROWS && (isOwn || rowsOf(held, 'hour', told) <= MOST_HOURS);
}

/** No sums by hour are kept where facts are hardly more; then hours are made of these. */
function areFewHours(held: readonly Held[], { told, zone }: Told): boolean {
  const bucket = { size: 'hour', timeZone: zone } as const;
  const haveHours = held.every((one) => one.series.length > 0 && fitsHours(bucket, one));
  if (!haveHours || !areSmall(held)) return false;
  const read = held.map((one) => rowsOf([one], 'hour', told) || one.facts);
  return read.reduce((sum, rows) => sum + rows, 0) <= MOST_ROWS;
}

/** Whether no sum is above 2^53. */
function areSmall(held: readonly Held[]): boolean {
  return held.reduce((sum, { most }) => sum + BigInt(most), 0n) <= BigInt(Number.MAX_SAFE_INTEGER);
}

/** How many rows of sums tell some dimensions apart. */
function rowsOf(held: readonly Held[], grain: Grain, told: number): number {
  return held.reduce((sum, { series }) => {
    const ofGrain = series.filter((one) => one.grain === grain && isToldBy(told, one.told));
    return sum + (ofGrain.length === 0 ? 0 : smallest(ofGrain, told).rows);
  }, 0);
}
