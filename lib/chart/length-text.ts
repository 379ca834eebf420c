import type { RankingAnswer } from '@/lib/domain/answer';
import type { Dimension } from '@/lib/domain/fact';
import type { Words } from '@/lib/words/words';
import { entityWords } from './entity-words';
import { formatDigits } from './format-number';

/** "118"; "42 listed" of a ready-made ranking in which places are missing. */
export function lengthText({ of, listing }: Pick<RankingAnswer, 'of' | 'listing'>, words: Words): string {
  return listing?.isComplete === false ? words.t('text.listed', { of }) : formatDigits(of, words);
}

/** "118 countries"; "42 listed countries" of a ready-made ranking in which places are missing. */
export function amongText(
  { of, listing }: Pick<RankingAnswer, 'of' | 'listing'>,
  by: Dimension,
  words: Words,
): string {
  const { one, many } = entityWords(by, words);
  const message = listing?.isComplete === false ? 'text.amongListed' : 'text.among';
  return words.t(message, { of, entities: of === 1 ? one : many });
}
