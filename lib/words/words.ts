import type { ReactNode } from 'react';
import { createTranslator } from 'use-intl/core';
import { countryName } from '@/lib/domain/country';
import type { Locale } from '@/lib/domain/locale';
import type en from './en.json';
import { CHOOSES, writeNumber } from './write-number';

/** The words of the screens, by part and name, as ICU messages. English is the pattern of all other languages. */
export type Messages = Omit<typeof en, 'language'>;
/** A part of the screens with words of its own. */
export type WordPart = keyof Messages;

/**
 * Gives a message by its name ("site.skip") in one language, with what it speaks of filled in. Numbers are given as numbers and
 * written as the language does; a year or an address is given as text.
 */
export interface Translate {
  (name: MessageName, values?: Values): string;
  /** With tags, each filled in by a function that takes what is within. */
  rich(
    name: MessageName,
    values: Record<string, string | number | ((text: ReactNode) => ReactNode)>,
  ): ReactNode;
}

type Values = Record<string, string | number>;

type MessageName = { [Part in WordPart]: `${Part}.${keyof Messages[Part] & string}` }[WordPart];

/** A language and its words: what everything that writes for people takes. */
export interface Words {
  locale: Locale;
  t: Translate;
  /** Name of a country by its code. */
  country(code: string): string;
  /** A text of the data that ships, which is English, in the language; every other text as it is. */
  shipped(kind: ShippedKind, text: string): string;
}

/** Names of countries by their codes; null: the English ones, which every browser has. */
export type CountryNames = Readonly<Record<string, string>> | null;

/** What texts of the data that ships are of: a dataset, the attack types in it, the story around it, its claims. */
type ShippedKind = 'dataset' | 'label' | 'story' | 'claim';

/** Texts of the data that ships, by their English. */
export type ShippedTexts = Readonly<Record<ShippedKind, Readonly<Record<string, string>>>>;

const NONE: ShippedTexts = { dataset: {}, label: {}, story: {}, claim: {} };

/**
 * @param messages compiled, see load-words.ts; a browser holds only the parts that its page needs
 * @param shipped on the server only: what a browser gets is in its language already
 */
export function makeWords(
  locale: Locale,
  messages: object,
  names: CountryNames,
  shipped: ShippedTexts = NONE,
): Words {
  return {
    locale,
    t: translateWith(
      locale,
      createTranslator<Messages>({ locale, messages: messages as Messages, onError: fail }),
    ),
    country: (code) => names?.[code] ?? countryName(code),
    shipped: (kind, text) => (Object.hasOwn(shipped[kind], text) ? (shipped[kind][text] ?? text) : text),
  };
}

function translateWith(locale: Locale, translate: Translate): Translate {
  const t = (name: MessageName, values: Values = {}) => translate(name, written(values, locale));
  const rich: Translate['rich'] = (name, values) => translate.rich(name, written(values, locale));
  return Object.assign(t, { rich });
}

/** Numbers as text, and as what they are under the name by which a plural is chosen. */
function written<T>(values: Record<string, T>, locale: Locale): Record<string, T | string | number> {
  const filled: Record<string, T | string | number> = {};
  for (const [name, value] of Object.entries(values)) {
    const isNumber = typeof value === 'number';
    filled[name] = isNumber ? writeNumber(value, locale) : value;
    if (isNumber) filled[name + CHOOSES] = value;
  }
  return filled;
}

/** A message that is not there, or not filled in, is a fault of ours: it must not reach a reader unseen. */
function fail(error: Error): never {
  throw error;
}
