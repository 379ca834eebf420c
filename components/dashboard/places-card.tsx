'use client';

import dynamic from 'next/dynamic';
import { useWords } from '#use-words';
import { ChartCard } from '@/components/card/chart-card';
import { useNear } from '@/components/use-near';
import { useQueryAfterwards } from '@/components/use-query-afterwards';
import { placesSearch, rankingSlug } from '@/lib/client/dashboard-searches';
import { coursesQuery } from '@/lib/client/ladder-queries';
import { csvAddress } from '@/lib/client/picture-address';
import type { RankingAnswer } from '@/lib/domain/answer';
import type { DatasetDetail } from '@/lib/domain/dataset';
import { isSide } from '@/lib/domain/fact';
import type { Words } from '@/lib/words/words';
import { placesWhen, sourceLine } from './card-notes';
import { queryState } from './query-state';
import type { DashboardState } from './use-dashboard';

/** About that of the table. */
const HEIGHT = 640;

// The table that scrolls and sorts comes when somebody comes near it; without script the short one is there.
const PlacesTable = dynamic(() => import('./places-table').then((table) => table.PlacesTable), {
  ssr: false,
  loading: TableSkeleton,
});

function TableSkeleton() {
  const { t } = useWords();
  return <p data-skeleton>{t('dash.tableLoading')}</p>;
}

/** Everyone ranked with all that is known of its place, to sort, search and save. */
export function PlacesCard({ state }: { state: DashboardState }) {
  const words = useWords();
  const { ranked, places, scope, view, by } = state;
  const answer = places.data;
  const [box, isNear] = useNear<HTMLDivElement>(answer !== undefined);
  const courses = useQueryAfterwards({
    ...coursesQuery(scope, view, answer?.entries.map(({ key }) => key) ?? [], ranked?.period ?? null),
    enabled: isNear && answer !== undefined && ranked?.period != null,
  });
  if (!ranked) return null;
  const problem = queryState(places, ranked, ({ entries }) => entries.length === 0, HEIGHT / 2, words);
  if (problem || !answer) return <ChartCard {...frame(ranked, undefined, words)} state={problem} />;
  return (
    <ChartCard
      {...frame(ranked, answer, words)}
      csv={csvAddress(rankingSlug(scope, by), 'ranking', placesSearch(scope, view))}
    >
      <div ref={box} style={{ minHeight: HEIGHT }}>
        {isNear ? (
          <PlacesTable state={state} ranked={ranked} answer={answer} courses={courses.data ?? null} />
        ) : (
          <TableSkeleton />
        )}
      </div>
    </ChartCard>
  );
}

function frame(ranked: DatasetDetail, answer: RankingAnswer | undefined, words: Words) {
  const { t } = words;
  const title = answer?.listing?.isComplete === false ? 'dash.placesTitleListed' : 'dash.placesTitle';
  const leads = answer && isSide(answer.by) ? ` ${t('dash.nameLeads')}` : '';
  return {
    id: 'all-places',
    title: answer ? t(title, { of: answer.of }) : t('dash.allPlaces'),
    subtitle: answer && `${placesWhen(answer, words)}.${leads}`,
    status: ranked.status,
    source: sourceLine(ranked, words),
  };
}
