import type { Timeline } from '@/lib/domain/answer';
import { instantMs } from '@/lib/domain/instant-ms';

/** A bucket of the time axis. `attacks` and what it is broken into are null where there is no data: a gap, not a zero. */
export interface FilledBucket {
  start: string;
  end: string;
  fromMs: number;
  toMs: number;
  attacks: number | null;
  by: Record<string, number>;
}

/** Every bucket of the period in order, also those without data. The last ends where the period does. */
export function fillBuckets(timeline: Timeline): FilledBucket[] {
  const found = new Map(timeline.buckets.map((bucket) => [instantMs(bucket.start), bucket]));
  return bucketSpans(timeline.starts, timeline.period.to).map((span) => {
    const bucket = found.get(span.fromMs);
    const by = Object.entries(bucket?.by ?? {}).map(([key, attacks]) => [key, Number(attacks)] as const);
    return { ...span, attacks: bucket ? Number(bucket.attacks) : null, by: Object.fromEntries(by) };
  });
}

/** Starts and ends of buckets, as text and in milliseconds. */
export function bucketSpans(starts: readonly string[], periodEnd: string) {
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? periodEnd;
    return { start, end, fromMs: instantMs(start), toMs: instantMs(end) };
  });
}
