import 'server-only';
import type { QueryKey } from '@tanstack/react-query';
import type { Answered } from '@/components/answered-queries';
import {
  mapQuery,
  placesQuery,
  placeTakesQuery,
  reasonsQuery,
  statedVolumeQuery,
  totalsQuery,
  volumeQuery,
} from '@/lib/client/dashboard-queries';
import { mappedSide, rankedBy, rankingSlug, volumeBy, volumeSide } from '@/lib/client/dashboard-searches';
import { focusEntry } from '@/lib/client/focus-entry';
import { mapChangeQuery, mapVolumesQuery } from '@/lib/client/map-queries';
import { claimsQuery, datasetQuery } from '@/lib/client/queries';
import type { RankingAnswer } from '@/lib/domain/answer';
import type { DatasetDetail } from '@/lib/domain/dataset';
import type { Scope } from '@/lib/domain/scope';
import type { View } from '@/lib/domain/view';
import { answerKey } from '@/lib/server/answer-key';
import { toProblem } from '@/lib/server/problem';
import type { Runtime } from '@/lib/server/runtime';

/**
 * Answers on the server the questions that the dashboard will ask, so that its text and pictures are in the HTML; but not
 * what only scripts draw, places over time and surges, which are longer than all else: the browser asks for that. A question
 * that cannot be answered is left to the browser too, where its card says what is wrong.
 */
export async function prefetchDashboard(runtime: Runtime, scope: Scope, view: View): Promise<Answered[]> {
  const answers = new Map<string, Answered>();
  const ask = async <T>({ queryKey }: { queryKey: QueryKey }): Promise<T | undefined> => {
    try {
      const answer = (await answerKey(runtime, queryKey)) as T;
      answers.set(JSON.stringify(queryKey), [queryKey, answer]);
      return answer;
    } catch (error) {
      if (toProblem(error).status >= 500) throw error;
      return undefined;
    }
  };
  const mapSide = mappedSide(scope, view);
  const [volume, places] = await Promise.all([
    ask<DatasetDetail>(datasetQuery(scope.volume, scope.locale)),
    ask<RankingAnswer>(placesQuery(scope, view)),
    ask(datasetQuery(rankingSlug(scope, rankedBy(scope, view)), scope.locale)),
    ask(mapQuery(scope, view, mapSide)),
    ask(datasetQuery(rankingSlug(scope, mapSide), scope.locale)),
    ...(scope.withClaims ? [ask(claimsQuery(scope.locale))] : []),
  ]);
  const sides = volume?.passport.sides ?? [];
  const by = volumeSide(sides, 'source');
  const entry = (places && focusEntry(places, scope, view)) ?? null;
  const focus = entry?.key ?? null;
  const counts = [
    totalsQuery(scope, view, by),
    totalsQuery(scope, view, 'organisation'),
    totalsQuery(scope, view, 'type'),
    volumeQuery(scope, view, volumeBy(scope, view, sides)),
    ...(focus === null ? [] : [reasonsQuery(scope, view, focus)]),
    ...(places && entry ? [placeTakesQuery(scope, view, places, entry)] : []),
    ...(places && entry && view.volume ? [statedVolumeQuery(scope, view, places, entry)] : []),
    ...mapParts(scope, view),
  ];
  if (scope.holds === 'counts') await Promise.all(counts.map((query) => ask(query)));
  return [...answers.values()];
}

/** What the map shows of a view beside the period's totals. */
function mapParts(scope: Scope, view: View) {
  const side = mappedSide(scope, view);
  const { shows, at } = view.mapView;
  return [
    ...(shows === 'change' ? [mapChangeQuery(scope, view, side)] : []),
    ...(at === null ? [] : [mapVolumesQuery(scope, view, side)]),
  ];
}
