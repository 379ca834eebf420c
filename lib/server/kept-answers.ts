import 'server-only';
import { LRUCache } from 'lru-cache';

/** Size of the answers kept, as characters of the JSON that is kept with them; in memory they take a few times as much. */
const MOST_CHARACTERS = 8_000_000;

/** The answer under this key; worked out, and kept frozen, where it is not known yet. */
export type KeptAnswers = <T extends object>(key: string, work: () => Promise<T>) => Promise<T>;

/**
 * A memory for answers that hold for ever under their key. Answers that fail are not kept, and of the rest the least
 * recently used go first.
 */
export function keptAnswers(maxSize = MOST_CHARACTERS): KeptAnswers {
  const answers = new LRUCache<string, object>({ maxSize });

  return async <T extends object>(key: string, work: () => Promise<T>): Promise<T> => {
    const known = answers.get(key);
    if (known !== undefined) return known as T;
    const answer = freeze(await work());
    const text = JSON.stringify(answer);
    texts.set(answer, text);
    answers.set(key, answer, { size: key.length + text.length });
    return answer;
  };
}

/** Kept as long as their answers are. */
const texts = new WeakMap<object, string>();

/** An answer as JSON; one that is kept is not written again. */
export function jsonOf(answer: object): string {
  return texts.get(answer) ?? JSON.stringify(answer);
}

/** With all that is in it, so that who sorts or amends an answer does not do so for everybody. */
function freeze<T extends object>(value: T): T {
  // Most of an answer are lists of numbers: what is not an object need not be looked through.
  const parts = Array.isArray(value) && !value.some(isObject) ? [] : Object.values(value);
  for (const part of parts) if (isObject(part)) freeze(part);
  return Object.freeze(value);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
