import { type Dimension, isSide, type Period, type Side } from '@/lib/domain/fact';
import { DEFAULT_LOCALE } from '@/lib/domain/locale';
import type { Scope } from '@/lib/domain/scope';
import type { View } from '@/lib/domain/view';
import type { Search } from './queries';

/** What the places are of. */
export function rankedBy(scope: Scope, view: View): Dimension {
  const wanted = view.by ?? scope.by;
  return scope.rankings[wanted] ? wanted : scope.by;
}

/** The entity of a dimension that the reader chose. */
export function chosenKey(view: View, by: Dimension): string | null {
  return isSide(by) ? view.country : view.entity;
}

/** What to change in the view so that an entity of a dimension is the chosen one. */
export function choosing(by: Dimension, key: string): Partial<View> {
  return isSide(by) ? { country: key } : { entity: key };
}

/** The side that the map shows. */
export function mappedSide(scope: Scope, view: View): Side {
  const wanted = view.mapSide ?? scope.mapSide;
  return scope.rankings[wanted] ? wanted : scope.mapSide;
}

/** The dataset whose ranking answers for a dimension. */
export function rankingSlug(scope: Scope, by: Dimension): string {
  return scope.rankings[by] ?? scope.volume;
}

/** Places now and before. The windows are the reader's, the scope's, or the server's choice for the period. */
export function placesSearch(scope: Scope, view: View): Search {
  const by = rankedBy(scope, view);
  const isOwnPeriod = view.period !== null && view.now === null;
  const now = view.now ?? (isOwnPeriod ? view.period : scope.now);
  const before = view.before ?? (isOwnPeriod || view.beforeIn ? null : scope.before);
  return {
    by,
    ...rankedHow(scope, view),
    ...filters(scope, view, rankingSlug(scope, by), by),
    ...(now ? { from: now.from, to: now.to } : {}),
    ...(before ? { compareFrom: before.from, compareTo: before.to } : {}),
    // Another dataset is asked about the same period, unless one was chosen.
    ...(before || view.beforeIn ? {} : { compare: 'auto' }),
    ...(view.beforeIn && scope.holds === 'counts' ? { compareDataset: view.beforeIn } : {}),
    ...(view.rounding && scope.holds === 'counts' ? { rounding: view.rounding } : {}),
  };
}

/** Totals of the period by one dimension: for the figures, the map and the breakdowns. */
export function totalsSearch(scope: Scope, view: View, slug: string, by: Dimension): Search {
  const period = view.period ?? scope.period;
  return { by, ...filters(scope, view, slug, by), ...(period ? { from: period.from, to: period.to } : {}) };
}

/** The entity told of, where the volume is told apart by what it is one of. */
export function toldInVolume(
  scope: Scope,
  view: View,
  by: Dimension | null,
  selected: string | null,
): string | null {
  const ranked = rankedBy(scope, view);
  if (by === null) return null;
  return by === ranked || (isSide(by) && isSide(ranked)) ? selected : chosenKey(view, by);
}

/** Volume over the whole dataset: the period is chosen in it. Who is told of is told apart beside the largest. */
export function volumeSearch(
  scope: Scope,
  view: View,
  by: Dimension | null,
  selected: string | null,
): Search {
  const told = toldInVolume(scope, view, by, selected);
  return {
    ...(by === null ? {} : { by, top: '7' }),
    ...(told === null ? {} : { keys: [told] }),
    ...filters(scope, view, scope.volume, null),
  };
}

/** Places over time of the countries on the ladder, over the range that the ladder shows. */
export function ladderSearch(scope: Scope, view: View, range: Period, keys: readonly string[]): Search {
  const by = rankedBy(scope, view);
  return {
    by,
    ...rankedHow(scope, view),
    ...filters(scope, view, rankingSlug(scope, by), by),
    from: range.from,
    to: range.to,
    keys,
  };
}

/** Why an entity moved between the windows of the places. */
export function shiftSearch(scope: Scope, view: View, key: string): Search {
  return { ...placesSearch(scope, view), rounding: undefined, key };
}

/** What a place would take, or which places a volume is compatible with, among the places shown now. */
export function takeSearch(scope: Scope, view: View, { from, to }: Period): Search {
  const by = rankedBy(scope, view);
  const ties = view.ties ? { ties: view.ties } : {};
  return { by, ...ties, ...filters(scope, view, rankingSlug(scope, by), by), from, to };
}

/** Surges of all attacks and of the chosen entity, over the buckets of the volume. */
export function surgesSearch(scope: Scope, view: View, by: Dimension | null, chosen: string | null): Search {
  const keys = chosen === null ? [] : [chosen];
  return {
    ...(by === null ? {} : { by }),
    ...(keys.length > 0 ? { keys } : {}),
    ...filters(scope, view, scope.volume, null),
  };
}

/** How places are made of counts; the places of ready-made rankings are as they are. */
function rankedHow(scope: Scope, view: View): Search {
  if (scope.holds === 'places') return {};
  return { ...(view.ties ? { ties: view.ties } : {}), ...(view.per ? { per: view.per } : {}) };
}

/**
 * Language of names, time zone and label filters. Labels belong to the volume's dataset; a breakdown leaves out the filter of its own
 * dimension, so that the other values stay to be chosen.
 */
function filters(scope: Scope, view: View, slug: string, except: Dimension | null): Search {
  const labelled = slug === scope.volume;
  return {
    ...(scope.locale === DEFAULT_LOCALE ? {} : { lang: scope.locale }),
    ...(view.timeZone ? { tz: view.timeZone } : {}),
    ...(labelled && except !== 'organisation' && view.organisations.length
      ? { organisation: view.organisations }
      : {}),
    ...(labelled && except !== 'type' && view.types.length ? { type: view.types } : {}),
  };
}
