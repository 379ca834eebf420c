import { COUNTRIES, countryName, UNKNOWN_COUNTRY } from '@/lib/domain/country';
import { DEFAULT_LOCALE, type Locale } from '@/lib/domain/locale';
import type { Words } from './words';

/** Names as Latin America has them: “Arabia Saudita”, “Costa de Marfil”. */
const REGIONAL: Partial<Record<Locale, string>> = { es: 'es-419' };

const names = new Map<Locale, Intl.DisplayNames>();

/** A country's name in a language, by its code: "Germany", "Alemania"; "Unknown country" for `ZZ`; else the code. */
export function countryText(code: string, { locale, t }: Words): string {
  if (code === UNKNOWN_COUNTRY) return t('country.unknown');
  if (locale === DEFAULT_LOCALE || !COUNTRIES.has(code)) return countryName(code);
  const inLocale =
    names.get(locale) ??
    new Intl.DisplayNames(REGIONAL[locale] ?? locale, { type: 'region', fallback: 'none' });
  names.set(locale, inLocale);
  return inLocale.of(code) ?? countryName(code);
}
