import 'server-only';
import { type Dimension, isSide } from '@/lib/domain/fact';
import { DEFAULT_LOCALE, type Locale } from '@/lib/domain/locale';
import { loadWords } from '@/lib/words/load-words';
import { reword } from '@/lib/words/reword';
import type { Words } from '@/lib/words/words';

type Json = unknown;

/** Fields whose text is a sentence of ours: why something is not told, and the rule by which it is. */
const SENTENCES = ['reason', 'refused', 'rule', 'off'];

/** Names of ours for what has none, as the answers have them. */
const OUR_NAMES = { 'All attacks': 'allAttacks', 'Not stated': 'notStated', Other: 'allOthers' } as const;

/**
 * The same answer with its names and sentences in a language. Made here and sent, not worked out again in the browser: its editions of
 * the names of countries differ from the server's.
 * @param by what the answer is of, where it does not say so itself
 */
export function nameInLanguage<T extends object>(
  answer: T,
  locale: Locale | undefined,
  by?: Dimension | undefined,
): T {
  if (locale === undefined || locale === DEFAULT_LOCALE) return answer;
  const of = 'by' in answer ? (answer.by as Dimension) : by;
  return renamed(answer, of !== undefined && isSide(of), loadWords(locale)) as T;
}

function renamed(node: Json, areCountries: boolean, words: Words): Json {
  if (Array.isArray(node)) return node.map((one) => renamed(one, areCountries, words));
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([field, value]) => [
    field,
    typeof value === 'string' && SENTENCES.includes(field)
      ? reword(value, words)
      : renamed(value, areCountries, words),
  ]);
  const copy = Object.fromEntries(entries);
  if (typeof copy.key !== 'string' || typeof copy.name !== 'string') return copy;
  return { ...copy, name: nameOf(copy, areCountries, words) };
}

function nameOf({ key, name }: { key: string; name: string }, areCountries: boolean, words: Words): string {
  const isOurs = key === '' || key === 'other';
  const ours = Object.entries(OUR_NAMES).find(([english]) => isOurs && english === name)?.[1];
  if (ours) return words.t(`text.${ours}`);
  return areCountries ? words.country(key) : words.shipped('label', name);
}
