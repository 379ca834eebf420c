import type { RankHistory } from '@/lib/domain/answer';
import { toCount } from '@/lib/domain/count';
import type { Bucket, Dimension, Filters, Period } from '@/lib/domain/fact';
import { rank, type Tally } from '@/lib/domain/rank';
import type { Denominator } from '@/lib/domain/rank-rules';
import type { QuestionContext } from './ask';
import { bucketAxis } from './bucket-axis';
import { placeColumns } from './kept-columns';
import { keyName } from './key-name';
import type { Entities, PlaceColumn } from './place-columns';
import { requireDenominator } from './ranking-rules';
import { requireSides } from './require-sides';
import { without } from './tallies';

interface HistoryQuestion {
  by: Dimension;
  period: Period;
  bucket: Bucket;
  timeZone: string;
  /** Which entities to tell of, in this order; null: all, most attacks first. */
  keys: string[] | null;
  filters: Filters;
  /** Left out: by attacks. */
  per?: Denominator | undefined;
}

/**
 * Places in every bucket of a period. Places are among all entities that the other filters leave; `keys`, or else a
 * filter on the ranked dimension, only chooses which series are told.
 * @throws ProblemError 422 for a side that the dataset does not cover, or too many buckets
 */
export async function rankHistory(context: QuestionContext, question: HistoryQuestion): Promise<RankHistory> {
  const { by, period, bucket, timeZone, filters, per = null } = question;
  requireSides(context.dataset, [by], filters);
  requireDenominator(context, by, per);
  const ties = context.dataset.passport.tieRule;
  const axis = bucketAxis(period, bucket, timeZone);
  const columnsOf = { by, bucket, timeZone, filters: without(filters, by), rules: { ties, per } };
  const { entities, columns } = await placeColumns(context, columnsOf, { axis, period });
  const keys = question.keys ?? filters[by] ?? byAttacks(entities, columns);
  const of = columns.map((one) => one.of);
  const series = keys.map((key) => seriesOf(by, key, { at: entities.get(key) ?? -1, columns }));
  return { by, per, ties, bucket, timeZone, period, buckets: [...axis.labels], of, series };
}

/** All that had a place in any bucket, by attacks of the whole period. */
function byAttacks(entities: Entities, columns: readonly PlaceColumn[]): string[] {
  const totals = [...entities].map(([key, at]): Tally => {
    const inPlace = columns.filter(({ placed }) => placed[at] !== undefined);
    return [key, inPlace.reduce((sum, { counts }) => sum + (counts[at] ?? 0n), 0n)];
  });
  return rank(totals).map(({ key }) => key);
}

function seriesOf(
  by: Dimension,
  key: string,
  { at, columns }: { at: number; columns: readonly PlaceColumn[] },
): RankHistory['series'][number] {
  const places = columns.map(({ placed, find }) => {
    const value = placed[at];
    return value === undefined ? null : find(value);
  });
  return {
    key,
    name: keyName(by, key),
    ranks: places.map((found) => found?.place ?? null),
    tied: places.map((found) => found?.tied ?? false),
    attacks: columns.map(({ counts }) => {
      const count = counts[at];
      return count === undefined ? null : toCount(count);
    }),
  };
}
