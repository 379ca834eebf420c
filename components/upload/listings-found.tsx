import { useWords } from '#use-words';
import { dateText } from '@/lib/chart/time-text';
import type { CheckedListing } from '@/lib/domain/check-report';
import type { Words } from '@/lib/words/words';

const SHOWN = 12;

/** The rankings that a file holds, and whether places are missing in them. */
export function ListingsFound({ listings }: { listings: readonly CheckedListing[] }) {
  const words = useWords();
  const { locale, t } = words;
  const [only, ...others] = listings;
  if (!only) return null;
  if (others.length === 0) {
    return (
      <p>{t('upload.oneListing', { date: dateText(only.start, locale), length: lengthText(only, words) })}</p>
    );
  }
  return (
    <>
      <p>{t('upload.listingsFound', { count: listings.length })}</p>
      <ul>
        {listings.slice(0, SHOWN).map((listing) => (
          <li key={listing.start}>
            {t('upload.listing', {
              date: dateText(listing.start, locale),
              length: lengthText(listing, words),
            })}
          </li>
        ))}
        {listings.length > SHOWN && <li>{t('upload.more', { count: listings.length - SHOWN })}</li>}
      </ul>
    </>
  );
}

function lengthText({ of, isComplete }: CheckedListing, { t }: Words): string {
  const entries = t('upload.entries', { count: of });
  return isComplete ? entries : t('upload.entriesMissing', { entries });
}
