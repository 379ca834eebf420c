import 'server-only';
import type { DatasetView } from '@/lib/analytics/dataset-view';
import type { Filters } from '@/lib/domain/fact';
import type { QuestionKind, QuestionParams } from '@/lib/domain/questions';
import { answerOfPlaces } from './answer-of-places';
import { ANSWERERS, type Answerer, type Answers } from './answerers';
import { findDataset } from './datasets';
import { nameInLanguage } from './name-in-language';
import { parseQuestion, questionPeriod } from './parse-question';
import type { Runtime } from './runtime';

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
  const compareWith = search.has('compareDataset') ? await comparedDataset(runtime, kind, search) : null;
  const key = JSON.stringify([kind, search.toString(), ...[dataset, compareWith].map(whatIsRead)]);
  return runtime.answers(key, () => answerAnew(runtime, [dataset, compareWith], kind, search, signal));
}

async function comparedDataset(
  runtime: Runtime,
  kind: QuestionKind,
  search: URLSearchParams,
): Promise<DatasetView | null> {
  const params = parseQuestion(kind, search);
  const slug = 'compareDataset' in params ? params.compareDataset : undefined;
  return slug === undefined ? null : findDataset(runtime, slug);
}

/** Generations never change: what was once answered of them holds for ever. */
function whatIsRead(dataset: DatasetView | null) {
  if (dataset === null) return null;
  const { slug, title, passport, generations, period } = dataset;
  return [slug, title, passport, generations, period];
}

async function answerAnew<K extends QuestionKind>(
  runtime: Runtime,
  [dataset, compareWith]: [DatasetView, DatasetView | null],
  kind: K,
  search: URLSearchParams,
  signal?: AbortSignal,
): Promise<Answers[K]> {
  const params = parseQuestion(kind, search);
  const timeZone = params.tz ?? dataset.passport.timeZone;
  const ties = 'ties' in params ? params.ties : undefined;
  const asked = {
    context: { store: runtime.store, dataset: ruled(dataset, ties), ...(signal ? { signal } : {}) },
    compareWith: compareWith && ruled(compareWith, ties),
    params,
    timeZone,
    period: questionPeriod(dataset, params, timeZone),
    filters: filtersOf(params),
  };
  const answer =
    dataset.passport.holds === 'places'
      ? ((await answerOfPlaces(kind, asked)) as Answers[K])
      : await (ANSWERERS[kind] as Answerer<K>)(asked);
  return nameInLanguage(answer, params.lang, 'by' in params ? params.by : undefined);
}

/** The dataset under the tie rule that was asked for, or under its own. */
function ruled(dataset: DatasetView, ties = dataset.passport.tieRule): DatasetView {
  return { ...dataset, passport: { ...dataset.passport, tieRule: ties } };
}

function filtersOf({ source, target, organisation, type }: QuestionParams<QuestionKind>): Filters {
  const given = Object.entries({ source, target, organisation, type }).filter(([, values]) => values?.length);
  return Object.fromEntries(given);
}
