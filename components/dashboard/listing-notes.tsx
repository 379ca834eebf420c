import { useWords } from '#use-words';
import type { ListingFacts, RankingAnswer } from '@/lib/domain/answer';
import styles from './ranking-table.module.css';

/** What a ready-made ranking leaves open: missing places, countries that are not known, countries it does not list. */
export function ListingNotes({ answer, listing }: { answer: RankingAnswer; listing: ListingFacts }) {
  const { t } = useWords();
  const { unranked, reason, of } = answer;
  return (
    <div className={styles.notes}>
      <p>{t('dash.listing')}</p>
      {!listing.isComplete && <p>{t('dash.listingIncomplete', { of })}</p>}
      {listing.unknown > 0 && <p>{t('dash.listingUnknown', { count: listing.unknown, of })}</p>}
      {reason !== null && <p>{reason}</p>}
      {unranked.length > 0 && (
        <details>
          <summary>{t('dash.otherTimes', { count: unranked.length })}</summary>
          <p>{unranked.map(({ name }) => name).join(', ')}</p>
        </details>
      )}
      <p>{t('dash.equals')}</p>
    </div>
  );
}
