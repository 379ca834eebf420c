import type { ListingFacts, RankingAnswer } from '@/lib/domain/answer';
import styles from './ranking-table.module.css';

/** What a ready-made ranking leaves open: missing places, countries that are not known, countries it does not list. */
export function ListingNotes({ answer, listing }: { answer: RankingAnswer; listing: ListingFacts }) {
  const { of, unranked, reason } = answer;
  return (
    <div className={styles.notes}>
      <p>A ready-made ranking: the places are as published, and there are no counts behind them.</p>
      {!listing.isComplete && (
        <p>
          Places are missing in it, so it may be an extract: {of} are listed, and more may have been ranked.
        </p>
      )}
      {listing.unknown > 0 && (
        <p>
          {listing.unknown === 1 ? 'One entry names' : `${listing.unknown} entries name`} no country that is
          known; they count among the {of}.
        </p>
      )}
      {reason !== null && <p>{reason}</p>}
      {unranked.length > 0 && (
        <details>
          <summary>
            {unranked.length} listed at other times only. Not being listed is not a last place.
          </summary>
          <p>{unranked.map(({ name }) => name).join(', ')}</p>
        </details>
      )}
      <p>“=” marks places that are shared.</p>
    </div>
  );
}
