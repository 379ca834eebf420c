import 'server-only';
import { ladderPlaces, namedNeighbours } from '@/components/dashboard/ladder-places';
import { NAME_ROW } from '@/components/drawings/ladder-labels';
import { RankShiftDrawing } from '@/components/drawings/rank-shift-drawing';
import { sentence } from '@/lib/chart/sentence';
import { ladderKeys } from '@/lib/client/dashboard-searches';
import { ladderRange } from '@/lib/client/ladder-range';
import type { Period } from '@/lib/domain/fact';
import { parseView } from '@/lib/domain/view';
import { answerQuestion } from '@/lib/server/answer-question';
import { type ComparedPlaces, comparedPlaces } from './compared-places';
import type { Composed, PictureAsked } from './composed';
import { placesNotes } from './places-notes';
import { questionSearch } from './question-search';

/** Names beside the ladder take no more of its height than this. */
const NAMES_SHARE = 0.45;
const MOST_NAMES = 12;

/** The ladder of places, the volume of the country told of under it. */
export async function composeRankShift(asked: PictureAsked<'rank-shift'>): Promise<Composed> {
  const { runtime, slug, params, search, signal, words } = asked;
  const compared = await comparedPlaces(asked);
  const { scope, places, entry, selected, by, part } = compared;
  const window = parseView(new URLSearchParams({ places: params.places ?? '' })).places;
  const axis = axisOf(compared, params);
  const keys = ladderKeys(places, selected, window);
  const courses = questionSearch('rank-history', search, { by, from: axis.from, to: axis.to, keys });
  const history = await answerQuestion(runtime, slug, 'rank-history', courses, signal);
  const { comparePeriod, period } = places;
  const title = sentence(places, entry, by, params.key ?? null, words);
  return {
    ...compared,
    chart: 'rank-shift',
    told: entry?.name ?? selected,
    ...{ title, summary: title },
    detail: '',
    notes: placesNotes(compared, words),
    ...{ period, comparePeriod, tieRule: places.ties },
    ...{ compareDataset: places.compareDataset, denominator: places.denominator },
    view: compared.view && {
      ...compared.view,
      places: window,
      span: places.listing ? null : history.period,
    },
    data: [part, { kind: 'rank-history', search: courses }],
    draw: (box) => (
      <RankShiftDrawing
        {...box}
        {...{ history, selected }}
        neighbours={namedNeighbours(places, entry, window, namesIn(box.height))}
        places={ladderPlaces(history, places, selected, window)}
        events={scope.events}
        windows={comparePeriod ? { now: period, before: comparePeriod } : null}
      />
    ),
  };
}

function namesIn(height: number): number {
  return Math.max(2, Math.min(MOST_NAMES, Math.floor((height * NAMES_SHARE) / NAME_ROW)));
}

/** The time shown: what was asked for, or all that is compared with a margin; of ready-made rankings all. */
function axisOf(
  { places, whole }: ComparedPlaces,
  asked: { axisFrom?: string | undefined; axisTo?: string | undefined },
): Period {
  const { period, comparePeriod, listing } = places;
  const windows = listing ? [whole] : [period, ...(comparePeriod ? [comparePeriod] : [])];
  const usual = ladderRange(windows, whole);
  return { from: asked.axisFrom ?? usual.from, to: asked.axisTo ?? usual.to };
}
