import type { Words } from '@/lib/words/words';

/** A place within a sentence: "31st", "=31st" when tied; where a language says "puesto 31" instead, the number alone. */
export function ordinal(place: number, tied: boolean, { t }: Words): string {
  return `${tied ? '=' : ''}${t('text.ordinal', { place })}`;
}
