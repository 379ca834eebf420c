import type { RankHistory, RankingAnswer } from '@/lib/domain/answer';
import { isSide, type Period } from '@/lib/domain/fact';
import { ladderKeys } from '@/lib/domain/ladder-keys';
import { ladderRange } from '@/lib/domain/ladder-range';
import type { Scope } from '@/lib/domain/scope';
import type { View } from '@/lib/domain/view';
import { chosenKey, ladderSearch, placesSearch, rankedBy, rankingSlug } from './dashboard-searches';
import { placesAndCoursesQuery, rankHistoryQuery } from './queries';

/** How many lines the server tells of in one answer. */
const MOST_COURSES = 300;

/** Places over all of the dataset's time, a small line for each entity. */
export function coursesQuery(scope: Scope, view: View, keys: readonly string[], data: Period | null) {
  const range = data ?? { from: '', to: '' };
  const search = ladderSearch(scope, view, range, keys.slice(0, MOST_COURSES).toSorted());
  return rankHistoryQuery(rankingSlug(scope, rankedBy(scope, view)), search);
}

/** What the ladder goes by: the places, the period of the page, and all that the dataset spans. */
export interface LadderTimes {
  places: RankingAnswer;
  period: Period;
  data: Period;
}

/** Whether the ladder goes by the page's period: one that a reader chose for all of it is made of the windows compared. */
export function needsPage(view: View, places: RankingAnswer): boolean {
  return places.listing === null && goesByPage(view);
}

function goesByPage(view: View): boolean {
  return view.period === null || view.now !== null;
}

/** @param page the period of the page */
export function ladderTimes(view: View, places: RankingAnswer, page: Period, data: Period): LadderTimes {
  return { places, period: needsPage(view, places) ? page : places.period, data };
}

/**
 * Places, and those over time around the entity told of, in one answer.
 * @param page the period of the page, where it is known
 * @returns null where it takes the places to know what the ladder shows
 */
export function placesAndCourses(scope: Scope, view: View, page: Period | null) {
  const isChosen = view.places !== null || view.span !== null;
  const withPage = goesByPage(view);
  if (scope.holds !== 'counts' || isChosen || (withPage && !page)) return null;
  const by = rankedBy(scope, view);
  const key = chosenKey(view, by) ?? (isSide(by) ? scope.country : null);
  const axis = withPage && page ? { axisFrom: page.from, axisTo: page.to } : {};
  const search = { ...placesSearch(scope, view), ...(key ? { key } : {}), ...axis };
  return placesAndCoursesQuery(rankingSlug(scope, by), search);
}

/** The question that the courses of these are the answer to. */
export function toldLadderQuery(scope: Scope, view: View, times: LadderTimes, courses: RankHistory) {
  return ladderOf(
    scope,
    view,
    times,
    courses.series.map(({ key }) => key),
  );
}

/** Places over time around the entity told of. */
export function ladderQuery(scope: Scope, view: View, times: LadderTimes, focus: string | null) {
  return ladderOf(scope, view, times, ladderKeys(times.places, focus, view.places));
}

/**
 * The same of everybody, so that whoever is chosen next is drawn without asking.
 * @returns null where there are more than the server tells of in one answer
 */
export function wholeLadderQuery(scope: Scope, view: View, times: LadderTimes) {
  return times.places.entries.length > MOST_COURSES ? null : ladderOf(scope, view, times, []);
}

function ladderOf(scope: Scope, view: View, { places, period, data }: LadderTimes, keys: readonly string[]) {
  const compared = [period, places.period, ...(places.comparePeriod ? [places.comparePeriod] : [])];
  // Ready-made rankings are few: all of them are shown.
  const range = view.span ?? ladderRange(places.listing ? [data] : compared, data);
  return rankHistoryQuery(rankingSlug(scope, rankedBy(scope, view)), ladderSearch(scope, view, range, keys));
}
