import 'server-only';
import { LRUCache } from 'lru-cache';

/** Size of the answers kept, as characters of JSON; in memory they take a few times as much. */
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
    answers.set(key, answer, { size: key.length + JSON.stringify(answer).length });
    return answer;
  };
}

/** With all that is in it, so that who sorts or amends an answer does not do so for everybody. */
function freeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) freeze(part);
  return Object.freeze(value);
}
