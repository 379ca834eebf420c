import { StatusBadge } from '@/components/card/status-badge';
import { describePeriod } from '@/lib/chart/describe-period';
import { measureText } from '@/lib/chart/measure-text';
import { sentence } from '@/lib/chart/sentence';
import { CountryLink } from './country-link';
import styles from './headline.module.css';
import { RankNotes } from './rank-notes';
import { RANKED_SIDE_NOTE } from './side-words';
import type { DashboardState } from './use-dashboard';

/** The sentence that opens the page, and under it what is counted, by whom and in which time zone. */
export function Headline({ state }: { state: DashboardState }) {
  const { places, entry, side, ranked, view } = state;
  const answer = places.data;
  return (
    <div className={styles.headline}>
      <h1 className={styles.sentence} aria-live="polite">
        {answer ? sentence(answer, entry, side, view.country) : 'There is no ranking to tell of'}
      </h1>
      {places.error && <p className={styles.under}>{places.error.message}</p>}
      {ranked && answer && (
        <p className={styles.under}>
          <StatusBadge status={ranked.status} /> {measureText(ranked.passport)}.{' '}
          {answer.listing && <>A ready-made ranking: places as published, no counts. </>}
          {answer.comparePeriod && <>Compared with the places {describePeriod(answer.comparePeriod)}. </>}
          <RankNotes answer={answer} />
          {RANKED_SIDE_NOTE[side]} Times are those of {view.timeZone ?? ranked.passport.timeZone}.
          {ranked.passport.sensorBase !== '' && <> Counted by: {ranked.passport.sensorBase}.</>}
          {ranked.passport.countryMethod !== '' && <> Countries: {ranked.passport.countryMethod}.</>}{' '}
          <CountryLink state={state} />
        </p>
      )}
    </div>
  );
}
