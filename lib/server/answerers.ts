import 'server-only';
import { chooseBucket } from '@/lib/analytics/choose-bucket';
import type { DatasetView } from '@/lib/analytics/dataset-view';
import { defaultComparison } from '@/lib/analytics/default-comparison';
import { flows } from '@/lib/analytics/flows';
import { placesOfVolume } from '@/lib/analytics/places-of-volume';
import { rankHistory } from '@/lib/analytics/rank-history';
import { ranking } from '@/lib/analytics/ranking';
import { shift } from '@/lib/analytics/shift';
import { surges } from '@/lib/analytics/surges';
import { timeline } from '@/lib/analytics/timeline';
import { volumes } from '@/lib/analytics/volumes';
import { whatWouldItTake } from '@/lib/analytics/what-would-it-take';
import type { FlowsAnswer, RankHistory, RankingAnswer, Timeline } from '@/lib/domain/answer';
import type { Dimension, Filters, Period, Side } from '@/lib/domain/fact';
import type { CompatiblePlaces, ShiftAnswer, WhatWouldItTake } from '@/lib/domain/place-answers';
import type { QuestionKind, QuestionParams } from '@/lib/domain/questions';
import type { SurgesAnswer } from '@/lib/domain/surge-answer';
import type { VolumesAnswer } from '@/lib/domain/volumes-answer';
import { givenPeriod } from './parse-question';
import type { Runtime } from './runtime';

export interface Answers {
  timeline: Timeline;
  ranking: RankingAnswer;
  'rank-history': RankHistory;
  flows: FlowsAnswer;
  shift: ShiftAnswer;
  surges: SurgesAnswer;
  volumes: VolumesAnswer;
  'what-would-it-take': WhatWouldItTake;
  'compatible-places': CompatiblePlaces;
}

interface Asked<K extends QuestionKind> {
  /** The dataset with the tie rule that was asked for. */
  context: { store: Runtime['store']; dataset: DatasetView; signal?: AbortSignal };
  /** The dataset to compare with, where it is another one; with the same tie rule. */
  compareWith: DatasetView | null;
  params: QuestionParams<K>;
  timeZone: string;
  period: Period;
  filters: Filters;
}

export type Answerer<K extends QuestionKind> = (asked: Asked<K>) => Promise<Answers[K]>;

/** A timeline stays readable with more buckets than a ladder: they are bars, not lines that cross. */
const MOST_VOLUME_BUCKETS = 400;

/** How each question is answered once its parameters are read. */
export const ANSWERERS: { [K in QuestionKind]: Answerer<K> } = {
  timeline: ({ context, params, timeZone, period, filters }) =>
    timeline(context, {
      period,
      timeZone,
      filters,
      bucket:
        params.bucket ?? chooseBucket(period, context.dataset.passport.timePrecision, MOST_VOLUME_BUCKETS),
      by: params.by ?? null,
      ...(params.top === undefined ? {} : { top: params.top }),
      ...(params.keys === undefined ? {} : { keys: params.keys }),
    }),
  ranking: async (asked) => {
    const { rounding, per } = asked.params;
    return ranking(asked.context, {
      by: entityOf(asked),
      ...compared(asked),
      rounding,
      per,
    });
  },
  'rank-history': (asked) =>
    rankHistory(asked.context, {
      by: entityOf(asked),
      period: asked.period,
      timeZone: asked.timeZone,
      filters: asked.filters,
      bucket: asked.params.bucket ?? chooseBucket(asked.period, asked.context.dataset.passport.timePrecision),
      keys: asked.params.keys ?? null,
      per: asked.params.per,
    }),
  flows: ({ context, params, period, filters }) =>
    flows(context, { period, filters, limit: params.limit ?? 1000 }),
  shift: (asked) =>
    shift(asked.context, {
      by: entityOf(asked),
      key: asked.params.key,
      ...compared(asked),
      per: asked.params.per,
    }),
  surges: (asked) => {
    const { context, period, filters, timeZone, params } = asked;
    const { timePrecision } = context.dataset.passport;
    const bucket = params.bucket ?? chooseBucket(period, timePrecision, MOST_VOLUME_BUCKETS);
    const keys = params.keys ?? null;
    return surges(context, { by: entityOf(asked), period, bucket, timeZone, keys, filters });
  },
  volumes: (asked) => {
    const { context, period, filters, timeZone, params } = asked;
    const { timePrecision } = context.dataset.passport;
    const bucket = params.bucket ?? chooseBucket(period, timePrecision, MOST_VOLUME_BUCKETS);
    return volumes(context, { by: entityOf(asked), period, bucket, timeZone, filters });
  },
  'what-would-it-take': (asked) => {
    const { context, period, filters, params } = asked;
    const { key, rank } = params;
    return whatWouldItTake(context, { by: entityOf(asked), key, rank, period, filters });
  },
  'compatible-places': (asked) => {
    const { context, period, filters, params } = asked;
    const { key = null, attacks, rounding = 1n } = params;
    return placesOfVolume(context, { by: entityOf(asked), key, attacks, rounding, period, filters });
  },
};

/** What is compared with what. Another dataset is compared over the same period, unless one was given. */
function compared(asked: Asked<'ranking'> | Asked<'shift'>) {
  const { compareWith, filters } = asked;
  return { ...comparedPeriods(asked), compareWith, filters };
}

function comparedPeriods(asked: Asked<'ranking'> | Asked<'shift'>): {
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
function entityOf({
  params,
  context,
}: {
  params: { by?: Dimension | undefined; side?: Side | undefined };
  context: { dataset: DatasetView };
}): Dimension {
  return params.by ?? params.side ?? context.dataset.passport.sides.at(-1) ?? 'target';
}
