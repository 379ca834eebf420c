import { createTranslator } from 'use-intl/core';
import type { Locale } from '@/lib/domain/locale';
import type en from './en.json';

/** The words of the screens, by part and name, as ICU messages. English is the pattern of all other languages. */
export type Messages = typeof en;
/** A part of the screens with words of its own. */
export type WordPart = keyof Messages;

/** Gives a message by its name ("site.skip") in one language, with what it speaks of filled in. */
export type Translate = ReturnType<typeof createTranslator<Messages>>;

/** A language and its words: what everything that writes for people takes. */
export interface Words {
  locale: Locale;
  t: Translate;
}

/** @param messages compiled, see compile-words.ts; a browser holds only the parts that its page needs */
export function makeWords(locale: Locale, messages: object): Words {
  return { locale, t: createTranslator<Messages>({ locale, messages: messages as Messages, onError: fail }) };
}

/** A message that is not there, or not filled in, is a fault of ours: it must not reach a reader unseen. */
function fail(error: Error): never {
  throw error;
}
