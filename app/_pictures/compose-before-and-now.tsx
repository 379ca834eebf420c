import 'server-only';
import { BeforeAndNowDrawing } from '@/components/drawings/before-and-now-drawing';
import { leastSlope } from '@/components/drawings/slope-heads';
import { periodText } from '@/lib/chart/period-text';
import { ProblemError } from '@/lib/domain/problem-error';
import { comparedPlaces } from './compared-places';
import { comparedTitle } from './compared-title';
import type { Composed, PictureAsked } from './composed';
import { placesNotes } from './places-notes';
import { shortNames } from './short-names';

/** Places before and now, a line each. @throws ProblemError 422 where nothing can be compared */
export async function composeBeforeAndNow(asked: PictureAsked<'before-and-now'>): Promise<Composed> {
  const { words } = asked;
  const compared = await comparedPlaces(asked);
  const { places, entry, selected, part } = compared;
  const { period, comparePeriod } = places;
  if (!comparePeriod || !places.comparable) {
    throw new ProblemError(
      422,
      places.reason ?? 'There is no earlier period to compare with. Give compareFrom and compareTo.',
    );
  }
  const title = comparedTitle(compared, asked.params.key, words);
  const heads = { before: periodText(comparePeriod, words), now: periodText(period, words) };
  return {
    ...compared,
    chart: compared.chartOf('before-and-now'),
    told: entry?.name ?? selected,
    ...{ title, summary: title },
    notes: placesNotes(compared, words),
    isEmpty: places.entries.length === 0,
    ...{ period, comparePeriod, tieRule: places.ties },
    ...{ compareDataset: places.compareDataset, denominator: places.denominator },
    data: [part],
    least: (width) => leastSlope(heads, width),
    draw: (box) => (
      <BeforeAndNowDrawing {...box} {...heads} entries={shortNames(places.entries)} selected={selected} />
    ),
  };
}
