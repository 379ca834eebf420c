'use client';

import dynamic from 'next/dynamic';
import { useWords } from '#use-words';
import { ChartCard } from '@/components/card/chart-card';
import { useNear } from '@/components/use-near';
import { useQueryAfterwards } from '@/components/use-query-afterwards';
import { coursesQuery } from '@/lib/client/dashboard-queries';
import { isSide } from '@/lib/domain/fact';
import { placesWhen, sourceLine } from './card-notes';
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
  if (!ranked || !answer || answer.entries.length === 0) return null;
  const { t } = words;
  const title = answer.listing?.isComplete === false ? 'dash.placesTitleListed' : 'dash.placesTitle';
  return (
    <ChartCard
      id="all-places"
      title={t(title, { of: answer.of })}
      subtitle={`${placesWhen(answer, words)}.${isSide(by) ? ` ${t('dash.nameLeads')}` : ''}`}
      status={ranked.status}
      source={sourceLine(ranked, words)}
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
