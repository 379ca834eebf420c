import { COUNTRIES } from '@/lib/domain/country';
import type { Locale } from '@/lib/domain/locale';
import { countryText } from './country-text';
import type { Words } from './words';

interface NamedCountry {
  code: string;
  name: string;
}

const sorted = new Map<Locale, readonly NamedCountry[]>();

/** All countries in the order of their names, as a reader of the language looks for them. */
export function countriesByName(words: Words): readonly NamedCountry[] {
  const { locale } = words;
  const known = sorted.get(locale) ?? sortedBy(new Intl.Collator(locale), words);
  sorted.set(locale, known);
  return known;
}

function sortedBy({ compare }: Intl.Collator, words: Words): readonly NamedCountry[] {
  const named = [...COUNTRIES.keys()].map((code) => ({ code, name: countryText(code, words) }));
  return named.sort((a, b) => compare(a.name, b.name));
}
