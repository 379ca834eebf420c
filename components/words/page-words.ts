import 'server-only';
import { locale } from 'next/root-params';
import { cache } from 'react';
import { DEFAULT_LOCALE, isLocale } from '@/lib/domain/locale';
import { loadWords } from '@/lib/words/load-words';
import type { Words } from '@/lib/words/words';

/** The words of the page being made, for pages and their metadata. */
export const pageWords = cache(async (): Promise<Words> => {
  const named = await locale();
  return loadWords(typeof named === 'string' && isLocale(named) ? named : DEFAULT_LOCALE);
});
