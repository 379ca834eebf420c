'use client';

import { useWords } from '#use-words';
import { ChartCard } from '@/components/card/chart-card';
import { periodText } from '@/lib/chart/period-text';
import { sourceLine } from './card-notes';
import { PlaceTakes } from './place-takes';
import { StatedVolume } from './stated-volume';
import styles from './take-card.module.css';
import type { DashboardState } from './use-dashboard';

/** Both ways between attacks and places, for whom the page tells of: what a place takes, and what a volume is worth. */
export function TakeCard({ state }: { state: DashboardState }) {
  const words = useWords();
  const { t } = words;
  const { ranked, places, entry } = state;
  const answer = places.data;
  if (!ranked || !answer || !entry) return null;
  const asked = { state, places: answer, entry };
  return (
    <ChartCard
      id="take"
      title={t('take.title')}
      subtitle={`${t('take.subtitle', { when: periodText(answer.period, words) })}${answer.denominator ? ` ${t('take.byAttacks')}` : ''}`}
      status={ranked.status}
      source={sourceLine(ranked, words)}
      state={null}
    >
      <div className={styles.ways}>
        <PlaceTakes key={`place-${entry.key}`} {...asked} />
        <StatedVolume key={`volume-${entry.key}`} {...asked} />
      </div>
    </ChartCard>
  );
}
