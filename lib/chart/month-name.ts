import type { Locale } from '@/lib/domain/locale';

type Width = 'short' | 'long';

const known = new Map<string, string[]>();

/** A month's name, 1 to 12: "Apr" or "April", "abr" or "abril". */
export function monthName(month: number, width: Width, locale: Locale): string {
  const key = `${locale} ${width}`;
  const names = known.get(key) ?? monthNames(width, locale);
  known.set(key, names);
  return names[month - 1] ?? '';
}

function monthNames(width: Width, locale: Locale): string[] {
  const format = new Intl.DateTimeFormat(locale, { month: width, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => format.format(Date.UTC(2019, index, 15)));
}
