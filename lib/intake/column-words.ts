import words from './column-words.json';
import { foldName } from './fold-name';

export type WordGroup = keyof typeof words;

const GROUPS = Object.fromEntries(
  Object.entries(words).map(([group, list]) => [group, new Set(list)]),
) as unknown as Record<WordGroup, ReadonlySet<string>>;

/** Hints at a side stand among data as well: "ssh". */
const NAMING = (Object.keys(words) as WordGroup[]).filter((group) => group !== 'sourceHints');

/** The words of a name: "SourceCountry", "source_country" and "source-country" are "source", "country". */
export function wordsOf(name: string): string[] {
  const spaced = name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/(\p{L})(\p{N})/gu, '$1 $2');
  return foldName(spaced).split(' ').filter(Boolean);
}

/** True when a name holds a word of the group. */
export function speaksOf(name: string, group: WordGroup): boolean {
  return wordsOf(name).some((word) => GROUPS[group].has(word));
}

/** Place in the list of the first word of the group that a name holds; the lists begin with the surest. */
export function rankOf(name: string, group: WordGroup): number {
  const list: readonly string[] = words[group];
  const ranks = wordsOf(name).map((word) => list.indexOf(word));
  return Math.min(...ranks.filter((rank) => rank >= 0), list.length);
}

/** How many words of a name are such as columns are named by. */
export function columnWords(name: string): number {
  return wordsOf(name).filter((word) => NAMING.some((group) => GROUPS[group].has(word))).length;
}
