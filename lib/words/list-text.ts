import type { Locale } from '@/lib/domain/locale';

/** "“a” and “b”", "“a”, “b” y “c”". */
export function listText(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}
