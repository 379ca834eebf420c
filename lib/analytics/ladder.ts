import type { LadderAnswer } from '@/lib/domain/answer';
import type { Period } from '@/lib/domain/fact';
import { ladderKeys } from '@/lib/domain/ladder-keys';
import { ladderRange } from '@/lib/domain/ladder-range';
import { largestMove } from '@/lib/domain/largest-move';
import { epochMs, periodOf } from '@/lib/domain/time';
import type { QuestionContext } from './ask';
import { chooseBucket } from './choose-bucket';
import { rankHistory } from './rank-history';
import { type RankingQuestion, ranking } from './ranking';

interface LadderQuestion extends RankingQuestion {
  /** Who stands in the middle of it; null: who moved most. */
  key: string | null;
  /** What the axis of time holds beside the periods compared; null: nothing. */
  axis: Period | null;
  timeZone: string;
}

/**
 * The places of a period, how they moved since another one, and through the time around both: of an entity and of those
 * about its places. One answer for what is shown together, since who is told of follows from the places.
 * @throws ProblemError 422 for a side that the dataset does not cover, or too many buckets
 */
export async function ladder(context: QuestionContext, question: LadderQuestion): Promise<LadderAnswer> {
  const { by, filters, per, key, axis, timeZone } = question;
  const places = await ranking(context, question);
  const compared = [axis, places.period, places.comparePeriod].filter((period) => period !== null);
  const range = ladderRange(compared, context.dataset.period ?? places.period);
  const period = periodOf(epochMs(range.from), epochMs(range.to), timeZone);
  const focus = key ?? largestMove(places)?.key ?? null;
  const history = await rankHistory(context, {
    ...{ by, per, filters, timeZone, period, keys: ladderKeys(places, focus) },
    bucket: chooseBucket(period, context.dataset.passport.timePrecision),
  });
  return { by, period: history.period, places, history };
}
