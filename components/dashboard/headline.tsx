import { useWords } from '#use-words';
import { StatusBadge } from '@/components/card/status-badge';
import { measureText } from '@/lib/chart/measure-text';
import { sentence } from '@/lib/chart/sentence';
import { chosenKey } from '@/lib/client/dashboard-searches';
import { problemText } from '@/lib/client/problem-text';
import { ComparedNote } from './compared-note';
import { CountryLink } from './country-link';

import styles from './headline.module.css';
import { RankNotes } from './rank-notes';
import type { DashboardState } from './use-dashboard';

/** The sentence that opens the page, and under it what is counted, by whom and in which time zone. */
export function Headline({ state }: { state: DashboardState }) {
  const words = useWords();
  const { t } = words;
  const { places, entry, by, ranked, view } = state;
  const answer = places.data;
  return (
    <div className={styles.headline}>
      <h1 className={styles.sentence} aria-live="polite">
        {answer ? sentence(answer, entry, by, chosenKey(view, by), words) : t('dash.noRanking')}
      </h1>
      {places.error && (
        <p className={styles.under}>{problemText(places.error, words) ?? t('card.state-error')}</p>
      )}
      {ranked && answer && (
        <p className={styles.under}>
          <StatusBadge status={ranked.status} /> {measureText(ranked.passport)}.{' '}
          {answer.listing && t('dash.readyMade')}
          <ComparedNote answer={answer} />
          <RankNotes answer={answer} rounding={view.rounding} />
          {t(`dash.means-${by}`)} {t('dash.times', { zone: view.timeZone ?? ranked.passport.timeZone })}{' '}
          {ranked.passport.sensorBase !== '' &&
            `${t('dash.countedBy', { base: ranked.passport.sensorBase })} `}
          {ranked.passport.countryMethod !== '' &&
            `${t('dash.countryMethod', { method: ranked.passport.countryMethod })} `}
          <CountryLink state={state} />
        </p>
      )}
    </div>
  );
}
