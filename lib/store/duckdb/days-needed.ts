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
  const ends = endsWithin(question, held);
  if (!isFew(held, { told, zone }) || !ends.every((at) => bucketStart(at, 'day', zone) === at)) return null;
  return { told, zone, areWorthReading: bucket !== null || ends.length > 0 };
}

/** The ends of a question's period that lie within the facts, in milliseconds. */
function endsWithin({ period }: FactQuery, held: readonly Held[]): number[] {
  if (period === null) return [];
  const first = Math.min(...held.map(({ firstBucket }) => firstBucket)) * 1000;
  const last = Math.max(...held.map(({ lastBucket }) => lastBucket)) * 1000;
  return [period.from, period.to].map(epochMs).filter((at) => at > first && at <= last);
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
