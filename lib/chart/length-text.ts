import type { RankingAnswer } from '@/lib/domain/answer';
import type { Words } from '@/lib/words/words';

/** "118"; "42 listed" of a ready-made ranking in which places are missing. */
export function lengthText({ of, listing }: Pick<RankingAnswer, 'of' | 'listing'>, { t }: Words): string {
  return listing?.isComplete === false ? t('text.listed', { of: String(of) }) : String(of);
}
