import type { ReactNode } from 'react';
import { partsOf } from '@/lib/words/load-words';
import type { WordPart } from '@/lib/words/words';
import { pageWords } from './page-words';
import { WordsProvider } from './words-provider';

/** Sends the words of some parts to the browser, for the client components below. */
export async function WordsFor({ parts, children }: { parts: readonly WordPart[]; children: ReactNode }) {
  const { locale } = await pageWords();
  return (
    <WordsProvider locale={locale} messages={partsOf(locale, parts)}>
      {children}
    </WordsProvider>
  );
}
