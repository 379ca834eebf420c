import { COUNTRIES, UNKNOWN_COUNTRY } from '@/lib/domain/country';
import { DEFAULT_LOCALE, LANGUAGES, type Locale } from '@/lib/domain/locale';
import type { CountryNames } from './words';

/**
 * Names of countries in a language, by `Intl`; null for English, whose names are our own. Made on the server only:
 * browsers have other editions of the same names, and a page must not change its words when its script starts.
 * @param unknown what stands for the unknown country
 */
export function countryNames(locale: Locale, unknown: string): CountryNames {
  if (locale === DEFAULT_LOCALE) return null;
  const names = new Intl.DisplayNames(LANGUAGES[locale]?.region ?? locale, { type: 'region' });
  const named = [...COUNTRIES.keys()].map((code) => [code, names.of(code) ?? code]);
  return { ...Object.fromEntries(named), [UNKNOWN_COUNTRY]: unknown };
}
