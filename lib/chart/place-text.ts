import type { Locale } from '@/lib/domain/locale';
import { formatDigits } from './format-number';

/** A place in a table or beside a name: "31", "=1,031" when tied. */
export function placeText(place: number, tied: boolean, { locale }: { locale: Locale }): string {
  return `${tied ? '=' : ''}${formatDigits(place, { locale })}`;
}
