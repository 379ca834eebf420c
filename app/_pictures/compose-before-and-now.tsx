import 'server-only';
import { BeforeAndNowDrawing } from '@/components/drawings/before-and-now-drawing';
import { periodText } from '@/lib/chart/period-text';
import { sentence } from '@/lib/chart/sentence';
import { ProblemError } from '@/lib/domain/problem-error';
import { comparedPlaces } from './compared-places';
import type { Composed, PictureAsked } from './composed';
import { placesNotes } from './places-notes';

/** Places before and now, a line each. @throws ProblemError 422 where nothing can be compared */
export async function composeBeforeAndNow(asked: PictureAsked<'before-and-now'>): Promise<Composed> {
  const { words } = asked;
  const compared = await comparedPlaces(asked);
  const { places, entry, selected, by, part } = compared;
  const { period, comparePeriod } = places;
  if (!comparePeriod || !places.comparable) {
    throw new ProblemError(
      422,
      places.reason ?? 'There is no earlier period to compare with. Give compareFrom and compareTo.',
    );
  }
  const title = sentence(places, entry, by, asked.params.key ?? null, words);
  return {
    ...compared,
    chart: compared.chartOf('before-and-now'),
    told: entry?.name ?? selected,
    ...{ title, summary: title },
    detail: '',
    notes: placesNotes(compared, words),
    isEmpty: places.entries.length === 0,
    ...{ period, comparePeriod, tieRule: places.ties },
    ...{ compareDataset: places.compareDataset, denominator: places.denominator },
    data: [part],
    draw: (box) => (
      <BeforeAndNowDrawing
        {...box}
        entries={places.entries}
        selected={selected}
        before={periodText(comparePeriod, words)}
        now={periodText(period, words)}
      />
    ),
  };
}
