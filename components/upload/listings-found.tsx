import { dateText } from '@/lib/chart/time-text';
import type { CheckedListing } from '@/lib/domain/upload';

const SHOWN = 12;

/** The rankings that a file holds, and whether places are missing in them. */
export function ListingsFound({ listings }: { listings: readonly CheckedListing[] }) {
  const [only, ...others] = listings;
  if (!only) return null;
  if (others.length === 0) {
    return (
      <p>
        A ranking: country and place, no counts. It begins on {dateText(only.start)} and has{' '}
        {lengthText(only)}.
      </p>
    );
  }
  return (
    <>
      <p>{listings.length} rankings: country and place, no counts. They begin on</p>
      <ul>
        {listings.slice(0, SHOWN).map((listing) => (
          <li key={listing.start}>
            {dateText(listing.start)}, with {lengthText(listing)}
          </li>
        ))}
        {listings.length > SHOWN && <li>and {listings.length - SHOWN} more</li>}
      </ul>
    </>
  );
}

function lengthText({ of, isComplete }: CheckedListing): string {
  const entries = of === 1 ? 'one entry' : `${of} entries`;
  return isComplete ? entries : `${entries}; places are missing between them, so it may be an extract`;
}
