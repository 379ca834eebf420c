import { sentence } from '@/lib/chart/sentence';
import { shortName } from '@/lib/chart/short-text';
import type { Words } from '@/lib/words/words';
import type { ComparedPlaces } from './compared-places';
import { NAME_LETTERS, shortNames } from './short-names';

/** The sentence over places now and before: of a long name so much that there is room for what happened. */
export function comparedTitle(
  { places, entry, by }: ComparedPlaces,
  chosen: string | undefined,
  words: Words,
): string {
  const [told = null] = entry === null ? [] : shortNames([entry]);
  const key = chosen === undefined ? null : shortName(chosen, NAME_LETTERS[0]);
  return sentence(places, told, by, key, words);
}
