import { formatExact } from '@/lib/chart/format-number';
import type { DatasetSummary } from '@/lib/domain/dataset';

/** A dataset's passport in a line or two, to tell whether a file belongs to it. */
export function DatasetFacts({ dataset }: { dataset: DatasetSummary }) {
  const { status, passport, attacks } = dataset;
  if (passport.holds === 'places') {
    return (
      <>
        Ready-made rankings, places and no counts, by: {passport.measure}. {capital(status)}, by{' '}
        {passport.sides[0]} country, days in {passport.timeZone}.
      </>
    );
  }
  return (
    <>
      One attack is: {passport.measure}. {capital(status)}, by {passport.sides.join(' and ')} country, days in{' '}
      {passport.timeZone}, {formatExact(attacks)} attacks so far.
    </>
  );
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
