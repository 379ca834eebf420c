import type { Dimension } from '@/lib/domain/fact';
import type { Words } from '@/lib/words/words';

/** What the entities of a ranking are called: "country", "countries". */
export function entityWords(by: Dimension, { t }: Words): { one: string; many: string } {
  return { one: t('text.entity', { by }), many: t('text.entities', { by }) };
}
