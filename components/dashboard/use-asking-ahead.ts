import { type FetchQueryOptions, type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { countQueries } from '@/lib/client/count-queries';
import { mapQuery, placesQuery, volumeSurgesQuery } from '@/lib/client/dashboard-queries';
import { mappedSide, rankedBy, rankingSlug } from '@/lib/client/dashboard-searches';
import { focusEntry } from '@/lib/client/focus-entry';
import {
  type LadderTimes,
  ladderQuery,
  ladderTimes,
  needsPage,
  placesAndCourses,
  toldLadderQuery,
  wholeLadderQuery,
} from '@/lib/client/ladder-queries';
import { datasetQuery } from '@/lib/client/queries';
import { volumeBy } from '@/lib/client/volume-stack';
import type { RankingAnswer } from '@/lib/domain/answer';
import type { DatasetDetail } from '@/lib/domain/dataset';
import type { Period } from '@/lib/domain/fact';
import type { Scope } from '@/lib/domain/scope';
import type { View } from '@/lib/domain/view';
import { afterPaint } from './after-paint';

export interface Asking {
  /** Ends when sentence and ladder can be drawn; null: they can be at once, and a click must not wait for the next task. */
  first: Promise<void> | null;
  /** Asks all else once what was drawn is painted. */
  askRest(): void;
}

/**
 * Asks what a view will ask before the page is drawn for it: first what the sentence and the ladder tell, for the server
 * answers one after the other. What is known is not asked again, and what is not asked here the parts ask themselves.
 */
export function useAskingAhead(scope: Scope): (view: View, shown: View) => Asking {
  const client = useQueryClient();
  return useCallback(
    (view, shown) => {
      const ahead = { client, scope, view, shown };
      return { first: askFirst(ahead), askRest: () => afterPaint(() => ask(ahead, otherQueries(ahead))) };
    },
    [client, scope],
  );
}

interface Ahead {
  client: QueryClient;
  scope: Scope;
  view: View;
  /** The view that is shown yet. */
  shown: View;
}

function askFirst(ahead: Ahead): Promise<void> | null {
  if (knownPlaces(ahead)) return askLadder(ahead);
  return ask(ahead, [placesAhead(ahead)]).then(() => askLadder(ahead) ?? undefined);
}

/** The places; with them, where that can be, what the ladder will ask for, so that it need not wait for a second answer. */
function placesAhead(ahead: Ahead) {
  const { client, scope, view } = ahead;
  const places = placesQuery(scope, view);
  const both = placesAndCourses(scope, view, pagePeriod(ahead) ?? null);
  if (!both) return places;
  return {
    ...places,
    queryFn: async () => {
      const told = await client.fetchQuery({ ...both, gcTime: 0 });
      const times = timesOf(ahead, told.places);
      if (times)
        client.setQueryData(toldLadderQuery(scope, view, times, told.history).queryKey, told.history);
      return told.places;
    },
  };
}

function askLadder(ahead: Ahead): Promise<void> | null {
  const queries = ladderQueries(ahead);
  return queries.some(({ queryKey }) => !ahead.client.getQueryData(queryKey)) ? ask(ahead, queries) : null;
}

async function ask({ client }: Ahead, queries: readonly unknown[]): Promise<void> {
  // Each is of an answer of its own, which its own type says and that of the list cannot.
  await Promise.all(queries.map((query) => client.prefetchQuery(query as FetchQueryOptions)));
}

function otherQueries(ahead: Ahead) {
  const { scope, view } = ahead;
  if (scope.holds !== 'counts') return [];
  const sides = detail(ahead, scope.volume)?.passport.sides ?? [];
  return [
    ...countQueries(scope, view, sides, knownPlaces(ahead)),
    mapQuery(scope, view, mappedSide(scope, view)),
    volumeSurgesQuery(scope, view, volumeBy(scope, view, sides)),
  ];
}

function ladderQueries(ahead: Ahead) {
  const { client, scope, view } = ahead;
  const places = knownPlaces(ahead);
  const times = places && timesOf(ahead, places);
  if (!times) return [];
  const whole = wholeLadderQuery(scope, view, times);
  if (whole && client.getQueryData(whole.queryKey)) return [];
  return [ladderQuery(scope, view, times, focusEntry(times.places, scope, view)?.key ?? null)];
}

/** @returns null where the time that the ladder shows is not known yet */
function timesOf(ahead: Ahead, places: RankingAnswer): LadderTimes | null {
  const { scope, view } = ahead;
  const data = detail(ahead, rankingSlug(scope, rankedBy(scope, view)))?.period;
  const page = pagePeriod(ahead);
  if (!data || (!page && needsPage(view, places))) return null;
  return ladderTimes(view, places, page ?? places.period, data);
}

function knownPlaces({ client, scope, view }: Ahead): RankingAnswer | undefined {
  return client.getQueryData(placesQuery(scope, view).queryKey);
}

/** The period of the page, where it is known: filters change nothing of it. */
function pagePeriod({ client, scope, view, shown }: Ahead): Period | undefined {
  const isSame = view.timeZone === shown.timeZone && isEqual(view.period, shown.period);
  const known = (of: View) =>
    client.getQueryData<RankingAnswer>(mapQuery(scope, of, mappedSide(scope, of)).queryKey)?.period;
  return known(view) ?? (isSame ? known(shown) : undefined);
}

function isEqual(one: View['period'], other: View['period']): boolean {
  return one?.from === other?.from && one?.to === other?.to;
}

function detail({ client, scope }: Ahead, slug: string): DatasetDetail | undefined {
  return client.getQueryData<DatasetDetail>(datasetQuery(slug, scope.locale).queryKey);
}
