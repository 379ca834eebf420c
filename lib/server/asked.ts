import 'server-only';
import type { DatasetView } from '@/lib/analytics/dataset-view';
import { defaultComparison } from '@/lib/analytics/default-comparison';
import type { Dimension, Filters, Period, Side } from '@/lib/domain/fact';
import type { QuestionKind, QuestionParams } from '@/lib/domain/questions';
import { givenPeriod } from './parse-question';
import type { Runtime } from './runtime';

/** A question whose parameters are read. */
export interface Asked<K extends QuestionKind> {
  /** The dataset with the tie rule that was asked for. */
  context: { store: Runtime['store']; dataset: DatasetView; signal?: AbortSignal };
  /** The dataset to compare with, where it is another one; with the same tie rule. */
  compareWith: DatasetView | null;
  params: QuestionParams<K>;
  timeZone: string;
  period: Period;
  filters: Filters;
}

type Comparing = Asked<'ranking'> | Asked<'ladder'> | Asked<'shift'>;

/** What is compared with what. Another dataset is compared over the same period, unless one was given. */
export function compared(asked: Comparing) {
  const { compareWith, filters } = asked;
  return { ...comparedPeriods(asked), compareWith, filters };
}

function comparedPeriods(asked: Comparing): {
  period: Period;
  comparePeriod: Period | null;
} {
  const { params, timeZone, period, context, compareWith } = asked;
  const comparePeriod = givenPeriod(params.compareFrom, params.compareTo, timeZone, [
    'compareFrom',
    'compareTo',
  ]);
  if (comparePeriod) return { period, comparePeriod };
  if (compareWith) return { period, comparePeriod: period };
  if (params.compare === undefined) return { period, comparePeriod: null };
  const isWhole = params.from === undefined && params.to === undefined;
  const usual = defaultComparison(isWhole ? null : period, context.dataset, timeZone);
  return usual ?? { period, comparePeriod: null };
}

/** What is ranked: `by`, else `side`, else the dataset's last side, which is the target where it has one. */
export function entityOf({
  params,
  context,
}: {
  params: { by?: Dimension | undefined; side?: Side | undefined };
  context: { dataset: DatasetView };
}): Dimension {
  return params.by ?? params.side ?? context.dataset.passport.sides.at(-1) ?? 'target';
}
