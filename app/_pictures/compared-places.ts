import 'server-only';
import { choosing, rankedBy } from '@/lib/client/dashboard-searches';
import { focusEntry } from '@/lib/client/focus-entry';
import type { RankingAnswer, RankingEntry } from '@/lib/domain/answer';
import type { DatasetDetail } from '@/lib/domain/dataset';
import type { Dimension, Period } from '@/lib/domain/fact';
import type { PictureKind } from '@/lib/domain/picture-looks';
import { ProblemError } from '@/lib/domain/problem-error';
import type { Scope } from '@/lib/domain/scope';
import { parseView, type View } from '@/lib/domain/view';
import { answerQuestion } from '@/lib/server/answer-question';
import { requireKey } from '@/lib/server/pictures/require-key';
import { datasetScope } from '@/lib/server/scopes';
import { datasetInLanguage } from '@/lib/server/shipped-in-language';
import type { DataPart, PictureAsked } from './composed';
import { isOnDashboard } from './permalink';
import { questionSearch } from './question-search';

export interface ComparedPlaces {
  dataset: DatasetDetail;
  /** From the first to the last instant of the dataset. */
  whole: Period;
  scope: Scope;
  places: RankingAnswer;
  /** Whom the picture tells of. */
  entry: RankingEntry | null;
  selected: string | null;
  by: Dimension;
  /** The name of a picture of them, with what is ranked where that is not what the dataset ranks by itself. */
  chartOf(kind: PictureKind): string;
  timeZone: string;
  /** What the page that shows the same has to choose; null: no page does. */
  view: Partial<View> | null;
  part: DataPart;
}

/** The places now and before that a picture is about. Where no earlier period is given, the page's own choice. */
export async function comparedPlaces(
  asked: PictureAsked<'rank-shift' | 'before-and-now'>,
): Promise<ComparedPlaces> {
  const { runtime, slug, params, search, signal, words } = asked;
  const [dataset, scope] = await Promise.all([
    datasetInLanguage(runtime, slug, words.locale),
    datasetScope(runtime, slug, words.locale),
  ]);
  const whole = requireData(dataset);
  const wanted: View = {
    ...parseView(new URLSearchParams()),
    by: params.by ?? null,
    country: params.key ?? null,
    entity: params.key ?? null,
  };
  const by = rankedBy(scope, wanted);
  await requireKey(asked, by);
  const given = [params.compareFrom, params.compareTo, params.compareDataset, params.compare];
  const isGiven = given.some((value) => value !== undefined);
  const first = questionSearch('ranking', search, { by, ...(isGiven ? {} : { compare: 'auto' }) });
  const places = await answerQuestion(runtime, slug, 'ranking', first, signal);
  const { period, comparePeriod } = places;
  const entry = focusEntry(places, scope, wanted);
  const selected = entry?.key ?? params.key ?? null;
  return {
    ...{ dataset, whole, scope, places, entry, selected, by },
    chartOf: (kind) => (by === scope.by ? kind : `${kind}-by-${by}`),
    timeZone: params.tz ?? dataset.passport.timeZone,
    view: isOnDashboard(search, by)
      ? {
          ...{ by, now: period, before: comparePeriod },
          ...(selected === null ? {} : choosing(by, selected)),
          ...{ ties: params.ties ?? null, per: params.per ?? null },
          beforeIn: params.compareDataset ?? null,
          rounding: params.rounding === undefined ? null : String(params.rounding),
        }
      : null,
    part: {
      kind: 'ranking',
      search: questionSearch('ranking', search, {
        by,
        from: period.from,
        to: period.to,
        compare: null,
        ...(comparePeriod ? { compareFrom: comparePeriod.from, compareTo: comparePeriod.to } : {}),
      }),
    },
  };
}

/** @throws ProblemError 422 when nothing was published yet */
export function requireData({ title, period }: DatasetDetail): Period {
  if (period) return period;
  throw new ProblemError(422, `There is nothing to draw in “${title}” yet: upload a file first.`);
}
