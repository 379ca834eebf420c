import 'server-only';
import type { Metadata } from 'next';
import { sentence } from '@/lib/chart/sentence';
import { placesQuery } from '@/lib/client/dashboard-queries';
import { chosenKey, rankedBy, rankingSlug } from '@/lib/client/dashboard-searches';
import { focusEntry } from '@/lib/client/focus-entry';
import { pictureAddress } from '@/lib/client/picture-address';
import { rankShiftSearch } from '@/lib/client/rank-shift-search';
import type { RankingAnswer } from '@/lib/domain/answer';
import type { Scope } from '@/lib/domain/scope';
import { parseView, type View } from '@/lib/domain/view';
import { answerKey } from '@/lib/server/answer-key';
import type { Runtime } from '@/lib/server/runtime';
import { datasetInLanguage } from '@/lib/server/shipped-in-language';
import type { Words } from '@/lib/words/words';
import { pagePreview } from './page-preview';
import { type PageSearch, searchParams } from './page-search';

/** The page's title is its sentence and its preview the ladder, so that a shared link says and shows what it is about. */
export async function dashboardMetadata(
  runtime: Runtime,
  scope: Scope,
  search: PageSearch,
  words: Words,
): Promise<Metadata> {
  const view = parseView(searchParams(search));
  const places = await answerKey(runtime, placesQuery(scope, view).queryKey).catch(() => null);
  const answer = places as RankingAnswer | null;
  const by = rankedBy(scope, view);
  if (!answer || answer.entries.length === 0) {
    return pagePreview(runtime, await titleWithoutData(runtime, scope, view, answer, words), null);
  }
  const entry = focusEntry(answer, scope, view);
  const title = sentence(answer, entry, by, chosenKey(view, by), words);
  const asked = { ...rankShiftSearch(scope, view, entry?.key ?? chosenKey(view, by)), lang: words.locale };
  return pagePreview(runtime, title, pictureAddress(rankingSlug(scope, by), 'rank-shift', 'png', asked));
}

/** What is the matter, and of which dataset: there is no picture that would say it. */
async function titleWithoutData(
  runtime: Runtime,
  scope: Scope,
  view: View,
  answer: RankingAnswer | null,
  words: Words,
): Promise<string> {
  const by = rankedBy(scope, view);
  const { title, period } = await datasetInLanguage(runtime, rankingSlug(scope, by), words.locale);
  if (period === null) return words.t('dash.emptyTitle', { title });
  const told = answer ? sentence(answer, null, by, chosenKey(view, by), words) : words.t('dash.noRanking');
  return `${told} · ${title}`;
}
