import 'server-only';
import type { QueryKey } from '@tanstack/react-query';
import type { Answered } from '@/components/answered-queries';
import { countQueries } from '@/lib/client/count-queries';
import { mapQuery, placesQuery } from '@/lib/client/dashboard-queries';
import { mappedSide, rankedBy, rankingSlug } from '@/lib/client/dashboard-searches';
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
  const counts = countQueries(scope, view, volume?.passport.sides ?? [], places);
  if (scope.holds === 'counts') await Promise.all(counts.map((query) => ask(query)));
  return [...answers.values()];
}
