import 'server-only';
import type { QuestionContext } from '@/lib/analytics/ask';
import { listedHistory } from '@/lib/analytics/listed-history';
import { listedRanking } from '@/lib/analytics/listed-ranking';
import type { RankHistory, RankingAnswer } from '@/lib/domain/answer';
import { type Dimension, type Filters, type Period, SIDES, type Side } from '@/lib/domain/fact';
import { ProblemError } from '@/lib/domain/problem-error';
import type { QuestionKind, QuestionParams } from '@/lib/domain/questions';
import { givenPeriod } from './parse-question';

interface Asked {
  context: QuestionContext;
  params: QuestionParams<QuestionKind>;
  timeZone: string;
  period: Period;
  filters: Filters;
}

/**
 * Answers what can be asked of ready-made rankings: places and how they moved. All else would need counts, and to add
 * places up or to work them out anew would make numbers that nobody gave.
 * @throws ProblemError 422 for any other question
 */
export async function answerOfPlaces(kind: QuestionKind, asked: Asked): Promise<RankingAnswer | RankHistory> {
  const { context, timeZone, period, filters } = asked;
  if (kind !== 'ranking' && kind !== 'rank-history') throw refused(context, `answer “${kind}”`);
  requireCountries(context, filters);
  requireAsGiven(asked);
  if (kind === 'ranking') {
    const params = asked.params as QuestionParams<'ranking'>;
    return listedRanking(context, { by: sideOf(context, params), period, compare: compared(asked), filters });
  }
  const { bucket = null, keys = null, ...params } = asked.params as QuestionParams<'rank-history'>;
  return listedHistory(context, { by: sideOf(context, params), period, bucket, timeZone, keys, filters });
}

function compared({ params, timeZone }: Asked): Period | 'previous' | null {
  const { compareFrom, compareTo, compare } = params as QuestionParams<'ranking'>;
  const given = givenPeriod(compareFrom, compareTo, timeZone, ['compareFrom', 'compareTo']);
  return given ?? (compare === undefined ? null : 'previous');
}

function sideOf(
  context: QuestionContext,
  asked: { by?: Dimension | undefined; side?: Side | undefined },
): Side {
  const wanted = asked.by ?? asked.side ?? context.dataset.passport.sides[0];
  const side = SIDES.find((known) => known === wanted);
  if (side) return side;
  throw refused(context, `be ranked by ${wanted}`);
}

/** Among the places of some countries only, or of one type, nobody has a place. */
function requireCountries(context: QuestionContext, filters: Filters): void {
  for (const label of ['organisation', 'type'] as const) {
    if (filters[label]) throw refused(context, `be filtered by ${label}`);
  }
}

/** Places are kept as given: there is no count to round or divide, and no tie to tell in another way. */
function requireAsGiven({ context, params }: Asked): void {
  for (const name of ['ties', 'rounding', 'per', 'compareDataset'] as const) {
    if ((params as Record<string, unknown>)[name] !== undefined) throw refused(context, `take “${name}”`);
  }
}

function refused({ dataset }: QuestionContext, what: string): ProblemError {
  const detail = `The dataset “${dataset.title}” holds the places of ready-made rankings and no counts, so it cannot ${what}.`;
  return new ProblemError(422, `${detail} Ask for its ranking or its rank-history.`);
}
