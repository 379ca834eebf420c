import { LRUCache } from 'lru-cache';
import type { FactQuery } from '@/lib/domain/fact';
import { bucketStart, epochMs, hourPhase, nextBucketStart } from '@/lib/domain/time';
import type { Held } from './held';
import type { Grain } from './series';

/** Names of one zone. */
const UTC_ZONES: readonly string[] = ['UTC', 'Etc/UTC', 'GMT', 'Etc/GMT'];

/** `from` ≤ bucket < `to` of one grain, in seconds since 1970 UTC; null is without end. */
export interface PeriodCut {
  grain: 'fact' | Grain;
  from: number | null;
  to: number | null;
}

/** Where buckets of a grain begin. */
interface Level {
  grain: Grain;
  /** The last beginning that is not after an instant in seconds, and the first that is not before it. */
  floor(at: number): number;
  ceil(at: number): number;
}

type Asked = Pick<FactQuery, 'period' | 'bucket'>;
type Known = Pick<Held, 'zone' | 'firstBucket' | 'lastBucket' | 'hourPhase'>;

/** Cuts what a question reads of one generation into the coarsest grains that tell it exactly. */
export function cutPeriod({ period, bucket }: Asked, held: Known, hasHours: boolean): PeriodCut[] {
  const whole = clip(period, held);
  if (whole === null) return [];
  if (bucket === null && whole.from === null && whole.to === null) return [{ ...whole, grain: 'total' }];
  const byDay = bucket === null || fitsDays(bucket, held) ? cutInto(days(held.zone), whole, held) : [whole];
  // Calendars are slow: nothing is asked of them where days are enough.
  if (!hasHours || byDay.every(({ grain }) => grain === 'day') || !fitsHours(bucket, held)) return byDay;
  return byDay.flatMap((cut) =>
    cut.grain === 'fact' ? cutInto(hours(held.hourPhase ?? 0), cut, held) : [cut],
  );
}

/** What a question reads of a generation of which nothing but facts is kept. */
export function wholePeriod({ period }: Asked, held: Known): PeriodCut[] {
  const whole = clip(period, held);
  return whole === null ? [] : [whole];
}

/** A period without the ends that lie outside of a generation; null when all of the generation lies outside of it. */
function clip(period: Asked['period'], { firstBucket, lastBucket }: Known): PeriodCut | null {
  if (period === null) return { grain: 'fact', from: null, to: null };
  const [from, to] = [toSeconds(period.from), toSeconds(period.to)];
  if (from >= to || from > lastBucket || to <= firstBucket) return null;
  return { grain: 'fact', from: from <= firstBucket ? null : from, to: to > lastBucket ? null : to };
}

/** The whole buckets of a level within a cut of facts, and what is before and after them. */
function cutInto(level: Level, cut: PeriodCut, held: Known): PeriodCut[] {
  const from = cut.from === null ? null : level.ceil(cut.from);
  const to = cut.to === null ? null : level.floor(cut.to);
  if ((from ?? held.firstBucket) >= (to ?? held.lastBucket + 1)) return [cut];
  return [
    ...(cut.from !== null && from !== null && cut.from < from ? [{ ...cut, to: from }] : []),
    { grain: level.grain, from, to },
    ...(cut.to !== null && to !== null && to < cut.to ? [{ ...cut, from: to }] : []),
  ];
}

function days(zone: string): Level {
  const floor = (at: number) => bucketStart(at * 1000, 'day', zone) / 1000;
  const ceil = (at: number) => (floor(at) === at ? at : nextBucketStart(at * 1000, 'day', zone) / 1000);
  return { grain: 'day', floor, ceil };
}

function hours(phase: number): Level {
  const floor = (at: number) => Math.floor((at - phase) / 3600) * 3600 + phase;
  return { grain: 'hour', floor, ceil: (at) => floor(at + 3599) };
}

/** Whether each of the question's buckets is made of whole days. */
function fitsDays({ size, timeZone }: NonNullable<Asked['bucket']>, { zone }: Known): boolean {
  const isDayOrLonger = size !== '15m' && size !== 'hour';
  return isDayOrLonger && (timeZone === zone || (UTC_ZONES.includes(timeZone) && UTC_ZONES.includes(zone)));
}

/** Whether each of the question's buckets is made of whole hours of a generation. */
export function fitsHours(bucket: Asked['bucket'], held: Known): boolean {
  if (held.hourPhase === null) return false;
  return bucket === null || (bucket.size !== '15m' && phaseOf(bucket.timeZone, held) === held.hourPhase);
}

const phases = new LRUCache<string, { phase: number | null }>({ max: 10_000 });

function phaseOf(zone: string, { firstBucket, lastBucket }: Known): number | null {
  const key = `${firstBucket} ${lastBucket} ${zone}`;
  const known = phases.get(key) ?? { phase: hourPhase(firstBucket * 1000, lastBucket * 1000, zone) };
  phases.set(key, known);
  return known.phase;
}

/** Rounded up, because an instant within a second lies after every bucket that starts with the second. */
function toSeconds(instant: string): number {
  return Math.ceil(epochMs(instant) / 1000);
}
