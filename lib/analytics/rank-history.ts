import type { RankHistory } from '@/lib/domain/answer';
import { toCount } from '@/lib/domain/count';
import type { Bucket, Dimension, FactRow, Filters, Period } from '@/lib/domain/fact';
import { type Place, rank } from '@/lib/domain/rank';
import type { Denominator } from '@/lib/domain/rank-rules';
import { ask, type QuestionContext } from './ask';
import { bucketAxis, rowsByBucket } from './bucket-axis';
import { keyName } from './key-name';
import { placedBy, type RankingRules, requireDenominator } from './ranking-rules';
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
  const rows = await ask(context, {
    period,
    bucket: { size: bucket, timeZone },
    dimensions: [by],
    filters: without(filters, by),
  });
  const columns = rowsByBucket(axis, rows).map((inside) => column(inside, by, { ties, per }));
  const keys = question.keys ?? filters[by] ?? byAttacks(columns);
  const of = columns.map(({ places }) => places.size);
  const series = keys.map((key) => seriesOf(by, key, columns));
  return { by, per, ties, bucket, timeZone, period, buckets: [...axis.labels], of, series };
}

/** One bucket: everybody's attacks, and the places of those that have one. */
interface Column {
  counts: Map<string, bigint>;
  places: Map<string, Place>;
}

function column(
  rows: readonly FactRow[],
  by: Dimension,
  { ties, per }: Omit<RankingRules, 'rounding'>,
): Column {
  const counts = new Map<string, bigint>();
  for (const row of rows) {
    const key = row.keys[by] ?? '';
    counts.set(key, (counts.get(key) ?? 0n) + row.attacks);
  }
  const places = rank(placedBy([...counts], per), ties);
  return { counts, places: new Map(places.map((place) => [place.key, place])) };
}

/** All that had a place in any bucket, by attacks of the whole period. */
function byAttacks(columns: readonly Column[]): string[] {
  const totals = new Map<string, bigint>();
  for (const { counts, places } of columns) {
    for (const key of places.keys()) totals.set(key, (totals.get(key) ?? 0n) + (counts.get(key) ?? 0n));
  }
  return rank([...totals]).map(({ key }) => key);
}

function seriesOf(by: Dimension, key: string, columns: readonly Column[]): RankHistory['series'][number] {
  return {
    key,
    name: keyName(by, key),
    ranks: columns.map(({ places }) => places.get(key)?.place ?? null),
    tied: columns.map(({ places }) => places.get(key)?.tied ?? false),
    attacks: columns.map(({ counts }) => {
      const count = counts.get(key);
      return count === undefined ? null : toCount(count);
    }),
  };
}
