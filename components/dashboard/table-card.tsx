'use client';

import { ChartCard } from '@/components/card/chart-card';
import { describePeriod } from '@/lib/chart/describe-period';
import { lengthText } from '@/lib/chart/length-text';
import { sourceLine } from './card-notes';
import { queryState } from './query-state';
import { RankingTable } from './ranking-table';
import type { DashboardState } from './use-dashboard';

/** The places now and before as a table, exact. */
export function TableCard({ state }: { state: DashboardState }) {
  const { places, ranked } = state;
  const problem = queryState(places, ranked, ({ entries }) => entries.length === 0, 320);
  if (!ranked) return null;
  const answer = places.data;
  const before = answer?.comparePeriod ? `; before: ${describePeriod(answer.comparePeriod)}` : '';
  return (
    <ChartCard
      id="ranking"
      title={answer ? `Ranking of ${lengthText(answer)}` : 'Ranking'}
      subtitle={answer ? `Places ${describePeriod(answer.period)}${before}.` : undefined}
      status={ranked.status}
      source={sourceLine(ranked)}
      state={problem}
    >
      {answer && <RankingTable answer={answer} state={state} />}
    </ChartCard>
  );
}
