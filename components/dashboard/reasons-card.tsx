'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useWords } from '#use-words';
import { ChartCard } from '@/components/card/chart-card';
import { shiftHeading, shiftParts } from '@/lib/chart/shift-parts';
import { reasonsQuery } from '@/lib/client/dashboard-queries';
import { rankingSlug, shiftSearch } from '@/lib/client/dashboard-searches';
import { csvAddress } from '@/lib/client/picture-address';
import type { ShiftAnswer } from '@/lib/domain/place-answers';
import { sourceLine } from './card-notes';
import { entryState } from './entry-state';
import { queryState } from './query-state';
import styles from './reasons-card.module.css';
import type { DashboardState } from './use-dashboard';

const HEIGHT = 220;

/**
 * Why the chosen country moved: by its own growth, because others fell, because others rose, with their names. Not there
 * where nothing is compared.
 */
export function ReasonsCard({ state }: { state: DashboardState }) {
  const words = useWords();
  const { scope, view, ranked, entry, by, places } = state;
  const query = useQuery({
    ...reasonsQuery(scope, view, entry?.key ?? ''),
    enabled: entry !== null,
    placeholderData: keepPreviousData,
  });
  if (!ranked || places.data?.comparePeriod === null || query.data?.comparePeriod === null) return null;
  const problem = entryState(state, HEIGHT, words) ?? queryState(query, ranked, () => false, HEIGHT, words);
  return (
    <ChartCard
      id="reasons"
      title={query.data && !problem ? shiftHeading(query.data, words) : words.t('dash.reasonsTitle')}
      status={ranked.status}
      source={sourceLine(ranked, words)}
      state={problem}
      csv={csvAddress(rankingSlug(scope, by), 'shift', shiftSearch(scope, view, entry?.key ?? ''))}
    >
      {query.data && <Reasons answer={query.data} />}
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
