import { LRUCache } from 'lru-cache';
import { DIMENSIONS, type FactQuery, type FactRow } from '@/lib/domain/fact';
import type { FactStore, QueryOptions } from './fact-store';
import { sharedRun } from './shared-run';

/**
 * The same store with a memory. A generation never changes, so an answer holds for ever; and equal questions that are
 * asked at the same time are run once.
 * @param maxRows how many rows of answers to keep; the least recently used go first
 */
export function cachedStore(store: FactStore, { maxRows }: { maxRows: number }): FactStore {
  const answers = new LRUCache<string, FactRow[]>({
    maxSize: maxRows,
    sizeCalculation: (rows) => rows.length + 1,
  });
  const run = sharedRun<FactRow[]>();

  async function query(question: FactQuery, options: QueryOptions): Promise<FactRow[]> {
    const key = questionKey(question);
    const known = answers.get(key);
    // A copy, so that a caller who sorts its rows does not sort everybody's.
    if (known !== undefined) return [...known];
    const { signal, timeoutMs } = options;
    const limits = timeoutMs === undefined ? {} : { timeoutMs };
    const rows = await run(`${timeoutMs} ${key}`, signal, async (ended) => {
      const found = await store.query(question, { ...limits, signal: ended });
      answers.set(key, found);
      return found;
    });
    return [...rows];
  }

  return { ...store, query };
}

/** Equal for equal questions, whatever the order of their fields. */
function questionKey(question: FactQuery): string {
  const { generations, period, bucket, dimensions, filters, order, limit } = question;
  return JSON.stringify([
    generations,
    period === null ? null : [period.from, period.to],
    bucket === null ? null : [bucket.size, bucket.timeZone],
    dimensions,
    DIMENSIONS.map((dimension) => filters[dimension] ?? null),
    order,
    limit,
  ]);
}
