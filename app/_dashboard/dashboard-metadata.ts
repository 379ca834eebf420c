import 'server-only';
import type { Metadata } from 'next';
import { sentence } from '@/lib/chart/sentence';
import { placesQuery } from '@/lib/client/dashboard-queries';
import { chosenKey, rankedBy } from '@/lib/client/dashboard-searches';
import { focusEntry } from '@/lib/client/focus-entry';
import type { RankingAnswer } from '@/lib/domain/answer';
import type { Scope } from '@/lib/domain/scope';
import { parseView } from '@/lib/domain/view';
import { answerKey } from '@/lib/server/answer-key';
import type { Runtime } from '@/lib/server/runtime';
import { type PageSearch, searchParams } from './page-search';

/** The page's title is its sentence, so that a shared link says what it shows. */
export async function dashboardMetadata(
  runtime: Runtime,
  scope: Scope,
  search: PageSearch,
): Promise<Metadata> {
  const view = parseView(searchParams(search));
  const places = await answerKey(runtime, placesQuery(scope, view).queryKey).catch(() => null);
  const answer = places as RankingAnswer | null;
  if (!answer || answer.entries.length === 0) return {};
  const by = rankedBy(scope, view);
  const title = sentence(answer, focusEntry(answer, scope, view), by, chosenKey(view, by));
  return { title, openGraph: { title, siteName: 'Rankshift', type: 'article' } };
}
