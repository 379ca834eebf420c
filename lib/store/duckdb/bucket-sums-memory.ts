import { LRUCache } from 'lru-cache';
import type { FactQuery, FactRow } from '@/lib/domain/fact';
import type { QueryOptions } from '../fact-store';
import { sharedRun } from '../shared-run';
import { addUpBuckets } from './add-up-buckets';
import { type BucketSums, readBucketSums } from './bucket-sums';
import { type BucketsNeeded, bucketsNeeded } from './buckets-needed';
import type { Connections } from './connections';
import type { Held } from './held';
import { runInterruptibly } from './run-interruptibly';

/** Bytes of sums kept, of all generations and zones together. */
const MOST_BYTES = 64_000_000;
/** Of a row: its member, attacks and rows. */
const BYTES_A_ROW = 20;

export interface BucketSumsMemory {
  /** Answers a question about generations; null when the engine is to be asked. */
  answer(question: FactQuery, held: readonly Held[], options: QueryOptions): Promise<FactRow[] | null>;
}

interface Kept {
  /** What they were read of: what is held of a generation that changes is another object. */
  held: readonly Held[];
  sums: BucketSums;
}

/**
 * Reads the sums by day or hour of generations once, so that a question about a period that nobody asked about yet is an addition.
 * They do not grow with the facts; where there are too many all the same, the engine is asked each time.
 */
export function bucketSumsMemory(transaction: Connections['transaction']): BucketSumsMemory {
  const kept = new LRUCache<string, Kept>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ sums }) => 1 + sums.member.length * BYTES_A_ROW,
  });
  const run = sharedRun<BucketSums>();

  async function read(key: string, needed: BucketsNeeded, held: readonly Held[], options: QueryOptions) {
    return run(`${options.timeoutMs} ${key}`, options.signal, (signal) =>
      // One transaction, so that sums and texts are of one state.
      transaction((connection) =>
        runInterruptibly(connection, { ...options, signal }, () => readBucketSums(connection, held, needed)),
      ),
    );
  }

  return {
    answer: async (question, held, options) => {
      const needed = bucketsNeeded(question, held);
      if (needed === null) return null;
      const key = JSON.stringify([question.generations, needed.told, needed.grain, needed.zone]);
      const known = kept.get(key);
      if (known && isSame(known.held, held)) return addUpBuckets(known.sums, question, needed);
      if (!needed.areWorthReading) return null;
      const sums = await read(key, needed, held, options);
      kept.set(key, { held, sums });
      return addUpBuckets(sums, question, needed);
    },
  };
}

function isSame(before: readonly Held[], now: readonly Held[]): boolean {
  return before.length === now.length && before.every((held, index) => held === now[index]);
}
