import 'server-only';
import { chooseBucket } from '@/lib/analytics/choose-bucket';
import type { DatasetView } from '@/lib/analytics/dataset-view';
import { defaultComparison } from '@/lib/analytics/default-comparison';
import { flows } from '@/lib/analytics/flows';
import { rankHistory } from '@/lib/analytics/rank-history';
import { ranking } from '@/lib/analytics/ranking';
import { timeline } from '@/lib/analytics/timeline';
import { whatWouldItTake } from '@/lib/analytics/what-would-it-take';
import type { FlowsAnswer, RankHistory, RankingAnswer, Timeline, WhatWouldItTake } from '@/lib/domain/answer';
import type { Dimension, Filters, Period } from '@/lib/domain/fact';
import type { QuestionKind, QuestionParams } from '@/lib/domain/questions';
import { findDataset } from './datasets';
import { givenPeriod, parseQuestion, questionPeriod } from './parse-question';
import type { Runtime } from './runtime';

interface Answers {
  timeline: Timeline;
  ranking: RankingAnswer;
  'rank-history': RankHistory;
  flows: FlowsAnswer;
  'what-would-it-take': WhatWouldItTake;
}

interface Asked<K extends QuestionKind> {
  context: { store: Runtime['store']; dataset: DatasetView; signal?: AbortSignal };
  params: QuestionParams<K>;
  timeZone: string;
  period: Period;
  filters: Filters;
}

type Answerer<K extends QuestionKind> = (asked: Asked<K>) => Promise<Answers[K]>;

/** A timeline stays readable with more buckets than a ladder: they are bars, not lines that cross. */
const MOST_VOLUME_BUCKETS = 400;

/**
 * Answers a question about a dataset, for pages and routes alike. The answer is everybody's and cannot be changed.
 * @throws ProblemError 404 no such dataset, 400 or 422 with the field that is wrong
 */
export async function answerQuestion<K extends QuestionKind>(
  runtime: Runtime,
  slug: string,
  kind: K,
  search: URLSearchParams,
  signal?: AbortSignal,
): Promise<Answers[K]> {
  const dataset = await findDataset(runtime, slug);
  // Generations never change: what was once answered of them holds for ever.
  const { title, passport, generations, period } = dataset;
  const key = JSON.stringify([kind, search.toString(), slug, title, passport, generations, period]);
  return runtime.answers(key, () => answerAnew(runtime, dataset, kind, search, signal));
}

async function answerAnew<K extends QuestionKind>(
  runtime: Runtime,
  dataset: DatasetView,
  kind: K,
  search: URLSearchParams,
  signal?: AbortSignal,
): Promise<Answers[K]> {
  const params = parseQuestion(kind, search);
  const timeZone = params.tz ?? dataset.passport.timeZone;
  const context = { store: runtime.store, dataset, ...(signal ? { signal } : {}) };
  const answer = ANSWERERS[kind] as Answerer<K>;
  return answer({
    context,
    params,
    timeZone,
    period: questionPeriod(dataset, params, timeZone),
    filters: filtersOf(params),
  });
}

const ANSWERERS: { [K in QuestionKind]: Answerer<K> } = {
  timeline: ({ context, params, timeZone, period, filters }) =>
    timeline(context, {
      period,
      timeZone,
      filters,
      bucket:
        params.bucket ?? chooseBucket(period, context.dataset.passport.timePrecision, MOST_VOLUME_BUCKETS),
      by: params.by ?? null,
      ...(params.top === undefined ? {} : { top: params.top }),
    }),
  ranking: async (asked) => {
    const { period, comparePeriod } = compared(asked);
    return ranking(asked.context, { by: entityOf(asked), period, comparePeriod, filters: asked.filters });
  },
  'rank-history': (asked) =>
    rankHistory(asked.context, {
      by: entityOf(asked),
      period: asked.period,
      timeZone: asked.timeZone,
      filters: asked.filters,
      bucket: asked.params.bucket ?? chooseBucket(asked.period, asked.context.dataset.passport.timePrecision),
      keys: asked.params.keys ?? null,
    }),
  flows: ({ context, params, period, filters }) =>
    flows(context, { period, filters, limit: params.limit ?? 1000 }),
  'what-would-it-take': (asked) => {
    const { key, rank } = asked.params;
    return whatWouldItTake(asked.context, {
      by: entityOf(asked),
      key,
      rank,
      period: asked.period,
      filters: asked.filters,
    });
  },
};

function compared(asked: Asked<'ranking'>): { period: Period; comparePeriod: Period | null } {
  const { params, timeZone, period, context } = asked;
  const comparePeriod = givenPeriod(params.compareFrom, params.compareTo, timeZone, [
    'compareFrom',
    'compareTo',
  ]);
  if (comparePeriod || params.compare === undefined) return { period, comparePeriod };
  const isWhole = params.from === undefined && params.to === undefined;
  return defaultComparison(isWhole ? null : period, context.dataset) ?? { period, comparePeriod: null };
}

function entityOf({ params, context }: Asked<'ranking' | 'rank-history' | 'what-would-it-take'>): Dimension {
  return params.by ?? params.side ?? context.dataset.passport.sides.at(-1) ?? 'target';
}

function filtersOf({ source, target, organisation, type }: QuestionParams<QuestionKind>): Filters {
  const given = Object.entries({ source, target, organisation, type }).filter(([, values]) => values?.length);
  return Object.fromEntries(given);
}
