import type { Timeline } from '@/lib/domain/answer';
import { toCount } from '@/lib/domain/count';
import { UNKNOWN_COUNTRY } from '@/lib/domain/country';
import type { Bucket, Dimension, FactRow, Filters, Period } from '@/lib/domain/fact';
import { OTHER_KEY } from '@/lib/domain/volume-view';
import { ask, type QuestionContext } from './ask';
import { bucketAxis, rowsByBucket } from './bucket-axis';
import { incompleteBuckets } from './incomplete-buckets';
import { keyName } from './key-name';
import { requireSides } from './require-sides';

interface TimelineQuestion {
  period: Period;
  bucket: Bucket;
  timeZone: string;
  /** Null: not broken down. */
  by: Dimension | null;
  /** How many keys to tell apart; the unknown ones are always told apart as well. */
  top?: number;
  /** Keys to tell apart beside them. */
  keys?: readonly string[];
  filters: Filters;
}

/**
 * Attacks over time. Keys are ordered by attacks, most first, then the unknown ones, then the sum of the rest.
 * @throws ProblemError 422 for a side that the dataset does not cover, or too many buckets
 */
export async function timeline(context: QuestionContext, question: TimelineQuestion): Promise<Timeline> {
  const { period, bucket, timeZone, by, filters } = question;
  requireSides(context.dataset, [by], filters);
  const axis = bucketAxis(period, bucket, timeZone);
  const [totals, shown] = await Promise.all([
    ask(context, { period, bucket: { size: bucket, timeZone }, filters }),
    by === null ? [] : shownKeys(context, { ...question, by }),
  ]);
  const parts = by === null ? [] : await partsOf(context, { ...question, by }, shown);
  const partsByBucket = rowsByBucket(axis, parts);
  const buckets = rowsByBucket(axis, totals).flatMap((rows, index) => {
    if (rows.length === 0) return [];
    const attacks = sum(rows);
    const broken = by === null ? [] : split(by, shown, attacks, partsByBucket[index] ?? []);
    return [{ start: axis.labels[index] ?? '', attacks: toCount(attacks), by: Object.fromEntries(broken) }];
  });
  const keys = by === null ? [] : [...shown, ...(buckets.some(hasOther) ? [OTHER_KEY] : [])];
  return {
    bucket,
    timeZone,
    period,
    starts: [...axis.labels],
    keys: keys.map((key) => named(by, key)),
    buckets,
    incomplete: incompleteBuckets(axis, { period, bucket, timeZone, data: context.dataset.period }),
  };
}

/** The keys to tell apart. One that is itself called "other" is part of the rest. */
async function shownKeys(
  context: QuestionContext,
  { period, by, top = 12, keys: chosen = [], filters }: TimelineQuestion & { by: Dimension },
): Promise<string[]> {
  const rows = await ask(context, { period, dimensions: [by], filters });
  const keys = rows.map((row) => row.keys[by] ?? '');
  const known = keys.filter((key) => !isUnknown(by, key) && key !== OTHER_KEY);
  const told = known.filter((key, i) => i < top || chosen.includes(key));
  return [...told, ...keys.filter((key) => isUnknown(by, key))];
}

function partsOf(
  context: QuestionContext,
  { period, bucket, timeZone, by, filters }: TimelineQuestion & { by: Dimension },
  shown: string[],
): Promise<FactRow[]> {
  const narrowed = { ...filters, [by]: shown };
  return ask(context, { period, bucket: { size: bucket, timeZone }, dimensions: [by], filters: narrowed });
}

/** A bucket's attacks by key; what the shown keys leave is the rest. */
function split(
  by: Dimension,
  shown: string[],
  attacks: bigint,
  rows: FactRow[],
): [string, string | number][] {
  const counts = new Map<string, bigint>();
  for (const row of rows) {
    const key = row.keys[by] ?? '';
    counts.set(key, (counts.get(key) ?? 0n) + row.attacks);
  }
  const rest = attacks - sum(rows);
  if (rest > 0n) counts.set(OTHER_KEY, rest);
  return [...shown, OTHER_KEY].flatMap((key) => {
    const count = counts.get(key);
    return count === undefined ? [] : [[key, toCount(count)]];
  });
}

function isUnknown(by: Dimension, key: string): boolean {
  return key === (by === 'source' || by === 'target' ? UNKNOWN_COUNTRY : '');
}

function hasOther(bucket: Timeline['buckets'][number]): boolean {
  return Object.hasOwn(bucket.by, OTHER_KEY);
}

function named(by: Dimension | null, key: string): { key: string; name: string } {
  return { key, name: key === OTHER_KEY || by === null ? 'Other' : keyName(by, key) };
}

function sum(rows: readonly FactRow[]): bigint {
  return rows.reduce((total, row) => total + row.attacks, 0n);
}
