import german from 'i18n-iso-countries/langs/de.json';
import english from 'i18n-iso-countries/langs/en.json';
import spanish from 'i18n-iso-countries/langs/es.json';
import french from 'i18n-iso-countries/langs/fr.json';
import portuguese from 'i18n-iso-countries/langs/pt.json';
import { COUNTRIES } from '@/lib/domain/country';
import aliases from './country-aliases.json';
import { foldName } from './fold-name';

const LANGUAGES: { locale: string; countries: Record<string, string | string[]> }[] = [
  english,
  spanish,
  french,
  german,
  portuguese,
];

/**
 * Every folded code and name that stands for one country. Codes and our own names come first, then the aliases, then
 * names in five languages; a name that two countries share in those ("Congo") counts for neither.
 */
export const COUNTRY_NAMES: ReadonlyMap<string, string> = buildNames();

function buildNames(): Map<string, string> {
  const names = new Map<string, string>();
  for (const [code, country] of COUNTRIES) {
    const own = [code, country.alpha3, country.numeric ?? code, country.name];
    for (const name of own) names.set(foldName(name), code);
  }
  for (const [code, texts] of Object.entries(aliases)) {
    for (const text of texts) names.set(foldName(text), code);
  }
  for (const [name, codes] of translatedNames()) {
    const [code] = codes;
    if (code !== undefined && codes.size === 1 && !names.has(name)) names.set(name, code);
  }
  return names;
}

function translatedNames(): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const { locale, countries } of LANGUAGES) {
    const display = new Intl.DisplayNames([locale], { type: 'region' });
    for (const code of COUNTRIES.keys()) {
      for (const name of [countries[code] ?? [], display.of(code) ?? []].flat()) {
        const key = foldName(name);
        names.set(key, (names.get(key) ?? new Set()).add(code));
      }
    }
  }
  return names;
}
