import { toCount } from '@/lib/domain/count';
import type { Bucket, Dimension, Filters, Period } from '@/lib/domain/fact';
import type { VolumesAnswer } from '@/lib/domain/volumes-answer';
import { ask, type QuestionContext } from './ask';
import { bucketAxis, rowsByBucket } from './bucket-axis';
import { requireSides } from './require-sides';
import { without } from './tallies';

interface VolumesQuestion {
  by: Dimension;
  period: Period;
  bucket: Bucket;
  timeZone: string;
  filters: Filters;
}

/**
 * Attacks of all entities through time, those of none included.
 * @throws ProblemError 422 for a side that the dataset does not cover, or too many buckets
 */
export async function volumes(context: QuestionContext, asked: VolumesQuestion): Promise<VolumesAnswer> {
  const { by, period, bucket, timeZone, filters } = asked;
  requireSides(context.dataset, [by], filters);
  const axis = bucketAxis(period, bucket, timeZone);
  const rows = await ask(context, {
    ...{ period, bucket: { size: bucket, timeZone }, dimensions: [by] },
    filters: without(filters, by),
  });
  const counts = new Map<string, (bigint | null)[]>();
  rowsByBucket(axis, rows).forEach((inside, at) => {
    for (const { keys, attacks } of inside) {
      const key = keys[by] ?? '';
      const column = counts.get(key) ?? axis.starts.map(() => null);
      column[at] = (column[at] ?? 0n) + attacks;
      counts.set(key, column);
    }
  });
  const sorted = [...counts].map(([key, column]) => ({ key, column, total: sum(column) })).sort(byTotal);
  return {
    ...{ by, bucket, timeZone, period, starts: [...axis.labels] },
    keys: sorted.map(({ key }) => key),
    attacks: sorted.map(({ column }) => column.map((count) => (count === null ? null : toCount(count)))),
  };
}

interface Totalled {
  key: string;
  total: bigint;
}

function byTotal(a: Totalled, b: Totalled): number {
  if (a.total !== b.total) return a.total > b.total ? -1 : 1;
  return a.key < b.key ? -1 : 1;
}

function sum(column: readonly (bigint | null)[]): bigint {
  return column.reduce<bigint>((total, count) => total + (count ?? 0n), 0n);
}
