import type { PublishedUpload } from '@/lib/domain/dataset';
import type { FactQuery, FactRow } from '@/lib/domain/fact';

export interface NodeHealth {
  node: string;
  ok: boolean;
  /** What is wrong, or the engine's version. */
  detail: string;
}

/** What a node holds of one generation. */
export interface NodeMeasure {
  node: string;
  rows: bigint;
  attacks: bigint;
}

/**
 * The facts of a file that have the bucket, source, target, organisation and type of one that is held. `rows` of the
 * file went into them; buckets are seconds since 1970 UTC.
 */
export interface FactOverlap {
  rows: bigint;
  firstBucket: number;
  lastBucket: number;
}

export interface QueryOptions {
  signal?: AbortSignal;
  timeoutMs?: number;
}

/** Where facts live. The same contract tests run on every engine; no SQL crosses it. */
export interface FactStore {
  /** Idempotent, on every node. */
  migrate(): Promise<void>;
  health(): Promise<NodeHealth[]>;
  /** Every upload that was published and not retired; see `visibleUploads` for what readers may see. */
  registry(): Promise<PublishedUpload[]>;
  /**
   * Loads a file of facts that the intake wrote. Nothing is visible yet.
   * @param timeZone of the dataset, UTC when left out: questions by days of this zone may be answered sooner
   */
  load(generation: number, file: string, timeZone?: string): Promise<void>;
  /** Every generation that holds facts on any node, published or not. */
  generations(): Promise<number[]>;
  measure(generation: number): Promise<NodeMeasure[]>;
  /** What of a file of facts falls on keys that these generations hold; null when nothing. */
  overlap(generations: readonly number[], file: string): Promise<FactOverlap | null>;
  /** One registry row makes the facts visible. */
  publish(upload: PublishedUpload): Promise<void>;
  /** One registry row hides them. */
  retire(generation: number): Promise<void>;
  /**
   * Makes ready what answers questions sooner, of all generations that are published and not ready yet: one after the
   * other, beside everything else. Answers are the same before, meanwhile and afterwards. Ends early when the store closes.
   */
  makeReady(): Promise<void>;
  /** Idempotent, on every node. */
  drop(generation: number): Promise<void>;
  query(question: FactQuery, options: QueryOptions): Promise<FactRow[]>;
  close(): Promise<void>;
}
