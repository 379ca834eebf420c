import type { Words } from '@/lib/words/words';
import { useGivenWords } from './words-provider';

/** The words of the page's language. In a server component use-words.server.ts stands in for this file. */
export function useWords(): Words {
  return useGivenWords();
}
