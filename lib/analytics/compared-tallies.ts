import { whyNotComparable } from '@/lib/domain/comparability';
import type { Dimension, Filters, Period } from '@/lib/domain/fact';
import type { QuestionContext } from './ask';
import type { DatasetView } from './dataset-view';
import { type Tallies, tallies } from './tallies';
import { whyNotCompared } from './why-not-compared';

export interface Comparison {
  by: Dimension;
  period: Period;
  /** Null: not compared. */
  comparePeriod: Period | null;
  /** The dataset of the earlier ranking; left out: the same. */
  compareWith?: DatasetView | null | undefined;
  filters: Filters;
}

/**
 * The counts of two periods, of one dataset or of two whose passports match. Else there is a reason, in words, and
 * nothing to compare with.
 */
export async function comparedTallies(
  context: QuestionContext,
  { by, period, comparePeriod, compareWith, filters }: Comparison,
): Promise<{ now: Tallies; before: Tallies | null; reason: string | null }> {
  const mismatch = compareWith ? whyNotComparable(context.dataset.passport, compareWith.passport, by) : null;
  const earlier = { ...context, dataset: compareWith ?? context.dataset };
  const isAsked = comparePeriod !== null && mismatch === null;
  const [now, before] = await Promise.all([
    tallies(context, { by, period, filters }),
    isAsked ? tallies(earlier, { by, period: comparePeriod, filters }) : null,
  ]);
  const reason = mismatch ?? whyNotCompared(now, before);
  return { now, before: reason === null ? before : null, reason };
}
