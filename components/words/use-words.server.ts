import { use } from 'react';
import type { Words } from '@/lib/words/words';
import { pageWords } from './page-words';

/** The same as use-words.ts, for components that the server alone draws: nothing of it reaches a browser. */
export function useWords(): Words {
  return use(pageWords());
}
