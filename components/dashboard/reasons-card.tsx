'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useWords } from '#use-words';
import { ChartCard } from '@/components/card/chart-card';
import { shiftHeading, shiftParts } from '@/lib/chart/shift-parts';
import { reasonsQuery } from '@/lib/client/dashboard-queries';
import type { ShiftAnswer } from '@/lib/domain/place-answers';
import { sourceLine } from './card-notes';
import styles from './reasons-card.module.css';
import type { DashboardState } from './use-dashboard';

/** Why the chosen country moved: by its own growth, because others fell, because others rose, with their names. */
export function ReasonsCard({ state }: { state: DashboardState }) {
  const words = useWords();
  const { scope, view, ranked, entry } = state;
  const query = useQuery({
    ...reasonsQuery(scope, view, entry?.key ?? ''),
    enabled: entry !== null,
    placeholderData: keepPreviousData,
  });
  if (!ranked || !entry || !query.data || query.data.comparePeriod === null) return null;
  return (
    <ChartCard
      id="reasons"
      title={shiftHeading(query.data, words)}
      status={ranked.status}
      source={sourceLine(ranked, words)}
      state={null}
    >
      <Reasons answer={query.data} />
    </ChartCard>
  );
}

function Reasons({ answer }: { answer: ShiftAnswer }) {
  const words = useWords();
  if (!answer.parts) return <p>{answer.reason}</p>;
  return (
    <>
      <ul className={styles.parts}>
        {shiftParts(answer, words).map(({ places, why, names }) => (
          <li key={why}>
            <strong className={styles.places}>{places}</strong>
            <span>
              {why}
              {names !== '' && <span className={styles.names}>: {names}</span>}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.note}>
        {words.t('dash.reasonsOrder', { name: answer.name })}
        {answer.isPerHour && words.t('dash.reasonsPerHour')}
      </p>
    </>
  );
}
