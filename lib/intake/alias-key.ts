import { foldName } from './fold-name';

/** Spellings of one text share a key. Texts of signs alone ("--") fold to nothing and are told apart as they stand. */
export function aliasKey(text: string): string {
  return foldName(text) || text.trim();
}
