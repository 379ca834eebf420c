import type { ReactNode } from 'react';
import { namesOf, partsOf } from '@/lib/words/load-words';
import type { WordPart } from '@/lib/words/words';
import { pageWords } from './page-words';
import { WordsProvider } from './words-provider';

interface WordsForProps {
  parts: readonly WordPart[];
  /** With the names of countries, which are as long as all else: once, around the page. */
  withNames?: boolean;
  children: ReactNode;
}

/** Sends the words of some parts to the browser, for the client components below. */
export async function WordsFor({ parts, withNames = false, children }: WordsForProps) {
  const { locale } = await pageWords();
  return (
    <WordsProvider
      locale={locale}
      messages={partsOf(locale, parts)}
      {...(withNames ? { names: namesOf(locale) } : {})}
    >
      {children}
    </WordsProvider>
  );
}
