import type { ReactNode } from 'react';
import { WordsProvider } from '@/components/words/words-provider';
import type { Locale } from '@/lib/domain/locale';
import { messagesOf, namesOf } from '@/lib/words/load-words';

/** Gives the words of every part to what is drawn in jsdom: `render(<Card />, { wrapper: InWords })`. */
export function InWords({ locale = 'en', children }: { locale?: Locale; children: ReactNode }) {
  return (
    <WordsProvider locale={locale} messages={messagesOf(locale)} names={namesOf(locale)}>
      {children}
    </WordsProvider>
  );
}
