'use client';

import { useWords } from '#use-words';
import { ChartCard } from '@/components/card/chart-card';
import { periodText } from '@/lib/chart/period-text';
import { placeTakesQuery } from '@/lib/client/dashboard-queries';
import type { RankingAnswer, RankingEntry } from '@/lib/domain/answer';
import { sourceLine } from './card-notes';
import { entryState } from './entry-state';
import { PlaceTakes } from './place-takes';
import { StatedVolume } from './stated-volume';
import styles from './take-card.module.css';
import type { DashboardState } from './use-dashboard';

const HEIGHT = 220;

/** Both ways between attacks and places, for whom the page tells of: what a place takes, and what a volume is worth. */
export function TakeCard({ state }: { state: DashboardState }) {
  const words = useWords();
  const { t } = words;
  const { ranked, places, entry } = state;
  const answer = places.data;
  if (!ranked) return null;
  const frame = {
    ...{ id: 'take', title: t('take.title'), status: ranked.status },
    source: sourceLine(ranked, words),
  };
  if (!answer || !entry) return <ChartCard {...frame} state={entryState(state, HEIGHT, words)} />;
  const asked = { state, places: answer, entry };
  return (
    <ChartCard
      {...frame}
      subtitle={`${t('take.subtitle', { when: periodText(answer.period, words) })}${answer.denominator ? ` ${t('take.byAttacks')}` : ''}`}
      csv={takesCsv(state, answer, entry)}
    >
      <div className={styles.ways}>
        <PlaceTakes key={`place-${entry.key}`} {...asked} />
        <StatedVolume key={`volume-${entry.key}`} {...asked} />
      </div>
    </ChartCard>
  );
}

/** Where the card's first answer can be had as CSV: what the place asked about takes. */
function takesCsv({ scope, view }: DashboardState, places: RankingAnswer, entry: RankingEntry): string {
  const [, slug, kind, asked] = placeTakesQuery(scope, view, places, entry).queryKey;
  return `/api/v1/datasets/${encodeURIComponent(slug)}/${kind}.csv?${asked}`;
}
