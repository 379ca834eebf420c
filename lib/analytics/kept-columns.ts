import { LRUCache } from 'lru-cache';
import type { Bucket, Dimension, FactRow, Filters, Period } from '@/lib/domain/fact';
import { epochMs, nextBucketStart } from '@/lib/domain/time';
import type { FactStore } from '@/lib/store/fact-store';
import { ask, type QuestionContext } from './ask';
import { type BucketAxis, rowsByBucket } from './bucket-axis';
import { type Entities, type PlaceColumn, placeColumn } from './place-columns';
import type { RankingRules } from './ranking-rules';

/** What columns are made of, whatever the period. */
export interface ColumnQuestion {
  by: Dimension;
  bucket: Bucket;
  timeZone: string;
  filters: Filters;
  rules: Omit<RankingRules, 'rounding'>;
}

/** Buckets of one question, by their start. */
interface Kept {
  entities: Entities;
  columns: Map<number, PlaceColumn>;
}

/** Counts kept, of all questions to a store together; each takes some forty bytes. */
const MOST_COUNTS = 500_000;
const memories = new WeakMap<FactStore, LRUCache<string, Kept>>();

function memoryOf(store: FactStore): LRUCache<string, Kept> {
  const known = memories.get(store);
  if (known) return known;
  const memory = new LRUCache<string, Kept>({
    maxSize: MOST_COUNTS,
    sizeCalculation: ({ entities, columns }) => 1 + entities.size * columns.size,
  });
  memories.set(store, memory);
  return memory;
}

/**
 * The columns of all buckets of an axis. Whole buckets are kept, for whoever looks at a period looks at others near it, and
 * a generation never changes: only what nobody asked about yet is asked and put in order.
 */
export async function placeColumns(
  context: QuestionContext,
  question: ColumnQuestion,
  { axis, period }: { axis: BucketAxis; period: Period },
): Promise<{ entities: Entities; columns: PlaceColumn[] }> {
  const key = JSON.stringify([context.dataset.generations, question]);
  const memory = memoryOf(context.store);
  const known = memory.get(key) ?? { entities: new Map(), columns: new Map() };
  const isWhole = wholeBuckets(axis, period, question);
  const columns = axis.starts.map((start, at) => (isWhole(at) ? known.columns.get(start) : undefined));
  for (const [first, end] of gaps(columns)) {
    const rows = await rowsOf(context, question, partOf(axis, period, first, end));
    rows.forEach((inside, at) => {
      columns[first + at] = placeColumn(inside, question.by, { ...question.rules, entities: known.entities });
    });
  }
  const found = columns.filter((column) => column !== undefined);
  for (const [at, column] of found.entries()) {
    if (isWhole(at)) known.columns.set(axis.starts[at] ?? 0, column);
  }
  memory.set(key, known);
  return { entities: known.entities, columns: found };
}

/** Only the first and the last bucket may lie in the period in part. */
function wholeBuckets({ starts }: BucketAxis, period: Period, { bucket, timeZone }: ColumnQuestion) {
  const [from, to] = [epochMs(period.from), epochMs(period.to)];
  const isFirstWhole = (starts[0] ?? 0) >= from;
  const isLastWhole = nextBucketStart(starts.at(-1) ?? 0, bucket, timeZone) <= to;
  return (at: number) => (at > 0 || isFirstWhole) && (at < starts.length - 1 || isLastWhole);
}

/** Where columns are missing: from the first to before the end of each gap. */
function gaps(columns: readonly (PlaceColumn | undefined)[]): [first: number, end: number][] {
  const found: [number, number][] = [];
  columns.forEach((column, at) => {
    const last = found.at(-1);
    if (column !== undefined) return;
    if (last?.[1] === at) last[1] = at + 1;
    else found.push([at, at + 1]);
  });
  return found;
}

function partOf({ starts, labels }: BucketAxis, period: Period, first: number, end: number) {
  return {
    axis: { starts: starts.slice(first, end), labels: labels.slice(first, end) },
    period: {
      from: first === 0 ? period.from : (labels[first] ?? period.from),
      to: labels[end] ?? period.to,
    },
  };
}

async function rowsOf(
  context: QuestionContext,
  { by, bucket, timeZone, filters }: ColumnQuestion,
  { axis, period }: { axis: BucketAxis; period: Period },
): Promise<FactRow[][]> {
  const size = { size: bucket, timeZone };
  return rowsByBucket(axis, await ask(context, { period, bucket: size, dimensions: [by], filters }));
}
