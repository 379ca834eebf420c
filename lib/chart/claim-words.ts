import type { Claim } from '@/lib/domain/claim';
import type { Words } from '@/lib/words/words';
import { formatExact } from './format-number';
import { ordinal } from './ordinal';

/** What was said, as short text in a language: "more than 40,000,000", "51st → 31st", "Brazil, France, …". */
export function claimWords(value: Claim['value'], words: Words): string {
  const { t } = words;
  switch (value.kind) {
    case 'count': {
      const count = formatExact(value.count, words.locale);
      return value.atLeast ? t('claims.moreThan', { count }) : count;
    }
    case 'place': {
      const place = ordinal(value.place, false, words);
      if (value.previous === null) return t('claims.placed', { place });
      return t('claims.moved', { before: ordinal(value.previous, false, words), place });
    }
    case 'countries':
      return value.countries.map(words.country).join(', ');
    case 'organisations':
      return value.organisations.map((name) => words.shipped('claim', name)).join(', ');
    case 'statement':
      return words.shipped('claim', value.text);
  }
}
