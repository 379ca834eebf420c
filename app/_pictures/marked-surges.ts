import 'server-only';
import type { Timeline } from '@/lib/domain/answer';
import { DIMENSIONS } from '@/lib/domain/fact';
import type { SurgeSeries } from '@/lib/domain/surge-answer';
import { answerQuestion } from '@/lib/server/answer-question';
import type { DataPart, PictureAsked } from './composed';
import { questionSearch } from './question-search';

/**
 * The surges of a timeline: of the entity told of where it has a past, else of all that is drawn. A question for surges
 * leaves out the filter of its own dimension, so it is asked of one that is not filtered; where that is not to be had, of none.
 */
export async function markedSurges(
  { runtime, slug, params, search, signal }: PictureAsked<'timeline'>,
  { period, bucket }: Timeline,
): Promise<{ marked: SurgeSeries; part: DataPart } | null> {
  const { by: wanted, key } = params;
  const by = DIMENSIONS.toReversed().find(
    (one) => (wanted === undefined || one === wanted) && !search.has(one),
  );
  if (by === undefined) return null;
  const keys = key !== undefined && by === wanted ? [key] : [];
  const asked = { by, from: period.from, to: period.to, bucket, keys };
  const part = { kind: 'surges' as const, search: questionSearch('surges', search, asked) };
  const { all, series } = await answerQuestion(runtime, slug, 'surges', part.search, signal);
  const marked = series.find((one) => one.key === key && one.judged > 0) ?? all;
  return marked.surges.length === 0 ? null : { marked, part };
}
