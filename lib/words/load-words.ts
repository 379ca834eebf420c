import type { Locale } from '@/lib/domain/locale';
import { compileMessage } from './compile-message';
import { countryNames } from './country-names';
import {
  type CountryNames,
  type Messages,
  makeWords,
  type ShippedTexts,
  type WordPart,
  type Words,
} from './words';

/** A language's file: what it is called, its messages, and the texts of the data that ships, which are English where there are none. */
interface WordsFile extends Messages {
  language: object;
  shipped?: ShippedTexts;
}

type Tree = { [name: string]: string | Tree };

const compiled = new Map<Locale, Messages>();
const named = new Map<Locale, CountryNames>();
const known = new Map<Locale, Words>();

/** The messages of a language, taken apart once a process, so that no browser needs the code that reads ICU messages. */
export function messagesOf(locale: Locale): Messages {
  const found = compiled.get(locale) ?? (compileTree(readFile(locale).messages) as Messages);
  compiled.set(locale, found);
  return found;
}

/** Files are found by the language's code: a new language is named in no list. */
function readFile(locale: Locale) {
  const { language: _, shipped, ...messages }: WordsFile = require(`./${locale}.json`);
  return { shipped, messages };
}

function compileTree(tree: Tree): object {
  return Object.fromEntries(
    Object.entries(tree).map(([name, text]) => [
      name,
      typeof text === 'string' ? compileMessage(text) : compileTree(text),
    ]),
  );
}

/** The words of some parts, for the browser. */
export function partsOf(locale: Locale, parts: readonly WordPart[]): Partial<Messages> {
  const all = messagesOf(locale);
  return Object.fromEntries(parts.map((part) => [part, all[part]]));
}

/** Names of countries in a language, for browsers as well. */
export function namesOf(locale: Locale): CountryNames {
  const found = named.get(locale);
  if (found !== undefined) return found;
  const { t } = makeWords(locale, messagesOf(locale), null);
  const names = countryNames(locale, t('country.unknown'));
  named.set(locale, names);
  return names;
}

/** All words of a language; on the server and in tests only, for the texts are large. */
export function loadWords(locale: Locale): Words {
  const words =
    known.get(locale) ?? makeWords(locale, messagesOf(locale), namesOf(locale), readFile(locale).shipped);
  known.set(locale, words);
  return words;
}
