import 'server-only';
import { chooseBucket } from '@/lib/analytics/choose-bucket';
import { flows } from '@/lib/analytics/flows';
import { ladder } from '@/lib/analytics/ladder';
import { placesOfVolume } from '@/lib/analytics/places-of-volume';
import { rankHistory } from '@/lib/analytics/rank-history';
import { ranking } from '@/lib/analytics/ranking';
import { shift } from '@/lib/analytics/shift';
import { surges } from '@/lib/analytics/surges';
import { timeline } from '@/lib/analytics/timeline';
import { volumes } from '@/lib/analytics/volumes';
import { whatWouldItTake } from '@/lib/analytics/what-would-it-take';
import type { FlowsAnswer, LadderAnswer, RankHistory, RankingAnswer, Timeline } from '@/lib/domain/answer';
import type { CompatiblePlaces, ShiftAnswer, WhatWouldItTake } from '@/lib/domain/place-answers';
import type { QuestionKind } from '@/lib/domain/questions';
import type { SurgesAnswer } from '@/lib/domain/surge-answer';
import type { VolumesAnswer } from '@/lib/domain/volumes-answer';
import { type Asked, compared, entityOf } from './asked';
import { givenPeriod } from './parse-question';

export interface Answers {
  timeline: Timeline;
  ranking: RankingAnswer;
  ladder: LadderAnswer;
  'rank-history': RankHistory;
  flows: FlowsAnswer;
  shift: ShiftAnswer;
  surges: SurgesAnswer;
  volumes: VolumesAnswer;
  'what-would-it-take': WhatWouldItTake;
  'compatible-places': CompatiblePlaces;
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
  ranking: (asked) => {
    const { rounding, per } = asked.params;
    return ranking(asked.context, { by: entityOf(asked), ...compared(asked), rounding, per });
  },
  ladder: (asked) => {
    const { context, params, timeZone } = asked;
    const { rounding, per, key = null, axisFrom, axisTo } = params;
    const axis = givenPeriod(axisFrom, axisTo, timeZone, ['axisFrom', 'axisTo']);
    const question = { by: entityOf(asked), ...compared(asked), rounding, per };
    return ladder(context, { ...question, key, axis, timeZone });
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
