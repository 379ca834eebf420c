import type { RankingAnswer } from '@/lib/domain/answer';

/** True where nobody has attacks, not even an unknown one; false where nothing is told of that. */
export function hasNothing(answer: Pick<RankingAnswer, 'entries' | 'unknown'> | null): boolean {
  return answer?.entries.length === 0 && Number(answer.unknown.attacks ?? 0) === 0;
}
