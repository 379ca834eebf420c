import { AnsweredQueries } from '@/components/answered-queries';
import { Dashboard } from '@/components/dashboard/dashboard';
import { WordsFor } from '@/components/words/words-for';
import type { Scope } from '@/lib/domain/scope';
import { parseView, viewSearch } from '@/lib/domain/view';
import type { Runtime } from '@/lib/server/runtime';
import type { PageSearch } from './page-search';
import { searchParams } from './page-search';
import { prefetchDashboard } from './prefetch-dashboard';

interface DashboardPageProps {
  runtime: Runtime;
  scope: Scope;
  search: PageSearch;
}

/** A dashboard with its answers in the page, so that it can be read before, and without, any script. */
export async function DashboardPage({ runtime, scope, search }: DashboardPageProps) {
  const view = parseView(searchParams(search));
  const answers = await prefetchDashboard(runtime, scope, view);
  return (
    <AnsweredQueries answers={{ json: JSON.stringify(answers) }}>
      <WordsFor parts={['dash', 'chart', 'card', 'take', 'compare', 'map', 'claims', 'volume']}>
        <Dashboard scope={scope} asked={viewSearch(view)} />
      </WordsFor>
    </AnsweredQueries>
  );
}
