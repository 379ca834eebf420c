import type { ReactNode } from 'react';
import { createTranslator } from 'use-intl/core';
import { countryName } from '@/lib/domain/country';
import type { Locale } from '@/lib/domain/locale';
import type en from './en.json';

/** The words of the screens, by part and name, as ICU messages. English is the pattern of all other languages. */
export type Messages = typeof en;
/** A part of the screens with words of its own. */
export type WordPart = keyof Messages;

/** Gives a message by its name ("site.skip") in one language, with what it speaks of filled in. */
export interface Translate {
  (name: MessageName, values?: Record<string, string | number>): string;
  /** With tags, each filled in by a function that takes what is within. */
  rich(
    name: MessageName,
    values: Record<string, string | number | ((text: ReactNode) => ReactNode)>,
  ): ReactNode;
}

type MessageName = { [Part in WordPart]: `${Part}.${keyof Messages[Part] & string}` }[WordPart];

/** A language and its words: what everything that writes for people takes. */
export interface Words {
  locale: Locale;
  t: Translate;
  /** Name of a country by its code. */
  country(code: string): string;
}

/** Names of countries by their codes; null: the English ones, which every browser has. */
export type CountryNames = Readonly<Record<string, string>> | null;

/** @param messages compiled, see load-words.ts; a browser holds only the parts that its page needs */
export function makeWords(locale: Locale, messages: object, names: CountryNames): Words {
  return {
    locale,
    t: createTranslator<Messages>({ locale, messages: messages as Messages, onError: fail }),
    country: (code) => names?.[code] ?? countryName(code),
  };
}

/** A message that is not there, or not filled in, is a fault of ours: it must not reach a reader unseen. */
function fail(error: Error): never {
  throw error;
}
