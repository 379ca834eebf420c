'use client';

import { useWords } from '#use-words';
import { ChartCard } from '@/components/card/chart-card';
import { lengthText } from '@/lib/chart/length-text';
import { placesSearch, rankingSlug } from '@/lib/client/dashboard-searches';
import { csvAddress } from '@/lib/client/picture-address';
import { placesWhen, sourceLine } from './card-notes';
import { queryState } from './query-state';
import { RankingTable } from './ranking-table';
import type { DashboardState } from './use-dashboard';

/** The places now and before as a table, exact. */
export function TableCard({ state }: { state: DashboardState }) {
  const words = useWords();
  const { places, ranked, scope, view, by } = state;
  const problem = queryState(places, ranked, ({ entries }) => entries.length === 0, 320, words);
  if (!ranked) return null;
  const answer = places.data;
  const { t } = words;
  return (
    <ChartCard
      id="ranking"
      title={answer ? t('dash.rankingOf', { length: lengthText(answer, words) }) : t('dash.ranking')}
      subtitle={answer ? `${placesWhen(answer, words)}.` : undefined}
      status={ranked.status}
      source={sourceLine(ranked, words)}
      state={problem}
      csv={csvAddress(rankingSlug(scope, by), 'ranking', placesSearch(scope, view))}
    >
      {answer && <RankingTable answer={answer} state={state} />}
    </ChartCard>
  );
}
