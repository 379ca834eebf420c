'use client';

import type { ReactNode } from 'react';
import { createContext, useContext, useMemo } from 'react';
import type { Locale } from '@/lib/domain/locale';
import { type CountryNames, type Messages, makeWords, type Words } from '@/lib/words/words';

interface WordsProviderProps {
  locale: Locale;
  messages: Partial<Messages>;
  /** Names of countries; left out where they were given above. */
  names?: CountryNames;
  children: ReactNode;
}

interface Given extends WordsProviderProps {
  words: Words;
}

const WordsContext = createContext<Omit<Given, 'children'> | null>(null);

/** Gives words to the client components below, beside those given above. */
export function WordsProvider({ locale, messages, names, children }: WordsProviderProps) {
  const above = useContext(WordsContext);
  const value = useMemo(() => {
    const all = { ...above?.messages, ...messages };
    const countries = names ?? above?.names ?? null;
    return { locale, messages: all, names: countries, words: makeWords(locale, all, countries) };
  }, [above, locale, messages, names]);
  return <WordsContext value={value}>{children}</WordsContext>;
}

export function useGivenWords(): Words {
  const given = useContext(WordsContext);
  if (!given) throw new Error('no words were given: <WordsProvider> is missing');
  return given.words;
}
