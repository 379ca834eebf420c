import { DIMENSIONS, type FactQuery } from '@/lib/domain/fact';
import { bucketStart, epochMs } from '@/lib/domain/time';
import { factPieces } from './fact-pieces';
import type { Held } from './held';
import { type Grain, isToldBy, smallest, toldBits, toldDimensions } from './series';

/** Sums by day of which so many rows are kept are held in memory. */
const MOST_ROWS = 200_000;
/** By the days of another zone they are made out of hours, of which so many are read. */
const MOST_HOURS = 2_500_000;

/** Out of which sums by day a question can be answered. */
export interface DaysNeeded {
  told: number;
  zone: string;
  /** Days of `from` ≤ start < `to` hold all that is asked for, in milliseconds; infinite where no fact lies beyond. */
  from: number;
  to: number;
  /** False for a question over all time, which the engine answers out of fewer sums. */
  areWorthReading: boolean;
}

/** @returns null when the question is not made of days, or when there are too many sums by day */
export function daysNeeded(question: FactQuery, held: readonly Held[]): DaysNeeded | null {
  const { bucket, dimensions, filters } = question;
  const [first] = held;
  if (!first || bucket?.size === '15m' || bucket?.size === 'hour') return null;
  // Rows of single buckets by attacks are in no order that days have.
  if (bucket !== null && question.order === 'attacks') return null;
  const zone = bucket?.timeZone ?? first.zone;
  const told = toldBits(
    DIMENSIONS.filter((name) => dimensions.includes(name) || filters[name] !== undefined),
  );
  const { from, to } = endsOf(question, held);
  const ends = [from, to].filter(Number.isFinite);
  if (!isFew(held, { told, zone }) || !ends.every((at) => bucketStart(at, 'day', zone) === at)) return null;
  return { ...{ told, zone, from, to }, areWorthReading: bucket !== null || ends.length > 0 };
}

/** The ends of a question's period; infinite where they lie outside of the facts, for no day need begin there. */
function endsOf({ period }: FactQuery, held: readonly Held[]): { from: number; to: number } {
  const [nothing, everything] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  if (period === null) return { from: nothing, to: everything };
  const first = Math.min(...held.map(({ firstBucket }) => firstBucket)) * 1000;
  const last = Math.max(...held.map(({ lastBucket }) => lastBucket)) * 1000;
  const bounded = (at: number) => (at <= first ? nothing : at > last ? everything : at);
  return { from: bounded(epochMs(period.from)), to: bounded(epochMs(period.to)) };
}

/** Whether sums by day are read out of sums, and of few enough, and are few themselves and small. */
function isFew(held: readonly Held[], { told, zone }: { told: number; zone: string }): boolean {
  const total = held.reduce((sum, { most }) => sum + BigInt(most), 0n);
  if (total > BigInt(Number.MAX_SAFE_INTEGER)) return false;
  const bucket = { size: 'day', timeZone: zone } as const;
  const pieces = factPieces({ period: null, bucket, dimensions: toldDimensions(told), filters: {} }, held);
  if (pieces.some(({ grain }) => grain === 'fact')) return false;
  const isOwn = pieces.every(({ grain }) => grain === 'day');
  return rowsOf(held, 'day', told) <= MOST_ROWS && (isOwn || rowsOf(held, 'hour', told) <= MOST_HOURS);
}

/** How many rows of sums tell some dimensions apart. */
function rowsOf(held: readonly Held[], grain: Grain, told: number): number {
  return held.reduce((sum, { series }) => {
    const ofGrain = series.filter((one) => one.grain === grain && isToldBy(told, one.told));
    return sum + (ofGrain.length === 0 ? 0 : smallest(ofGrain, told).rows);
  }, 0);
}
