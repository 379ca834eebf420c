import type { RankingAnswer } from '@/lib/domain/answer';

/** "118"; "42 listed" of a ready-made ranking in which places are missing. */
export function lengthText({ of, listing }: RankingAnswer): string {
  return listing?.isComplete === false ? `${of} listed` : String(of);
}
