'use client';

import { useWords } from '#use-words';
import { ChartCard } from '@/components/card/chart-card';
import { lengthText } from '@/lib/chart/length-text';
import { periodText } from '@/lib/chart/period-text';
import { sourceLine } from './card-notes';
import { queryState } from './query-state';
import { RankingTable } from './ranking-table';
import type { DashboardState } from './use-dashboard';

/** The places now and before as a table, exact. */
export function TableCard({ state }: { state: DashboardState }) {
  const words = useWords();
  const { places, ranked } = state;
  const problem = queryState(places, ranked, ({ entries }) => entries.length === 0, 320);
  if (!ranked) return null;
  const answer = places.data;
  const before = answer?.comparePeriod ? `; before: ${periodText(answer.comparePeriod, words)}` : '';
  return (
    <ChartCard
      id="ranking"
      title={answer ? `Ranking of ${lengthText(answer, words)}` : 'Ranking'}
      subtitle={answer ? `Places ${periodText(answer.period, words)}${before}.` : undefined}
      status={ranked.status}
      source={sourceLine(ranked)}
      state={problem}
    >
      {answer && <RankingTable answer={answer} state={state} />}
    </ChartCard>
  );
}
