import 'server-only';
import { ladderPlaces, namedNeighbours } from '@/components/dashboard/ladder-places';
import { NAME_ROW } from '@/components/drawings/ladder-labels';
import { LEAST_LADDER } from '@/components/drawings/ladder-layout';
import { RankShiftDrawing } from '@/components/drawings/rank-shift-drawing';
import type { Period } from '@/lib/domain/fact';
import { instantMs } from '@/lib/domain/instant-ms';
import { ladderKeys } from '@/lib/domain/ladder-keys';
import { ladderRange } from '@/lib/domain/ladder-range';
import { parseView } from '@/lib/domain/view';
import { answerQuestion } from '@/lib/server/answer-question';
import { givenOf, requireSeen } from '@/lib/server/pictures/require-seen';
import { type ComparedPlaces, comparedPlaces } from './compared-places';
import { comparedTitle } from './compared-title';
import type { Composed, PictureAsked } from './composed';
import { placesNotes } from './places-notes';
import { questionSearch } from './question-search';
import { shortNames } from './short-names';

/** Names beside the ladder take no more of its height than this. */
const NAMES_SHARE = 0.45;
const MOST_NAMES = 12;

/** The ladder of places, the volume of the country told of under it. */
export async function composeRankShift(asked: PictureAsked<'rank-shift'>): Promise<Composed> {
  const { runtime, slug, params, search, signal, words } = asked;
  const compared = await comparedPlaces(asked);
  const { scope, places, entry, selected, by, part } = compared;
  const window = parseView(new URLSearchParams({ places: params.places ?? '' })).places;
  const usual = usualAxis(compared);
  const { axisFrom = usual.from, axisTo = usual.to } = params;
  const keys = ladderKeys(places, selected, window);
  const courses = questionSearch('rank-history', search, { by, from: axisFrom, to: axisTo, keys });
  const history = await answerQuestion(runtime, slug, 'rank-history', courses, signal);
  requireSeen(history.period, compared.whole, givenOf(params, ['axisFrom', 'axisTo']));
  const { comparePeriod, period } = places;
  const title = comparedTitle(compared, params.key, words);
  return {
    ...compared,
    chart: compared.chartOf('rank-shift'),
    told: entry?.name ?? selected,
    ...{ title, summary: title },
    axis: isSame(history.period, usual) ? null : history.period,
    notes: placesNotes(compared, words),
    isEmpty: history.series.every(({ ranks }) => ranks.every((rank) => rank === null)),
    ...{ period, comparePeriod, tieRule: places.ties },
    ...{ compareDataset: places.compareDataset, denominator: places.denominator },
    view: compared.view && {
      ...compared.view,
      places: window,
      span: places.listing ? null : history.period,
    },
    data: [part, { kind: 'rank-history', search: courses }],
    least: () => LEAST_LADDER,
    draw: (box) => (
      <RankShiftDrawing
        {...box}
        history={{ ...history, series: shortNames(history.series) }}
        selected={selected}
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

/** The time shown where none is asked for: all that is compared with a margin; of ready-made rankings all. */
function usualAxis({ places, whole }: ComparedPlaces): Period {
  const { period, comparePeriod, listing } = places;
  return ladderRange(listing ? [whole] : [period, ...(comparePeriod ? [comparePeriod] : [])], whole);
}

function isSame(one: Period, other: Period): boolean {
  return (['from', 'to'] as const).every((end) => instantMs(one[end]) === instantMs(other[end]));
}
