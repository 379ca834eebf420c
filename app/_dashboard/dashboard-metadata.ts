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
import { parseView } from '@/lib/domain/view';
import { answerKey } from '@/lib/server/answer-key';
import type { Runtime } from '@/lib/server/runtime';
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
  if (!answer || answer.entries.length === 0) return {};
  const by = rankedBy(scope, view);
  const entry = focusEntry(answer, scope, view);
  const title = sentence(answer, entry, by, chosenKey(view, by), words);
  const asked = { ...rankShiftSearch(scope, view, entry?.key ?? chosenKey(view, by)), lang: words.locale };
  return pagePreview(runtime, title, pictureAddress(rankingSlug(scope, by), 'rank-shift', 'png', asked));
}
