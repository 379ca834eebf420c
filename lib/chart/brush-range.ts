import type { Period } from '@/lib/domain/fact';
import { instantMs } from '@/lib/domain/instant-ms';

/** Buckets that a period takes: index of the first and of the one after the last. All of them for no period. */
export function brushRange(
  buckets: readonly { fromMs: number; toMs: number }[],
  period: Period | null,
): [number, number] {
  const [fromMs, toMs] = period ? [instantMs(period.from), instantMs(period.to)] : [Number.NaN, Number.NaN];
  const first = buckets.findIndex((bucket) => bucket.toMs > fromMs);
  const after = buckets.findIndex((bucket) => bucket.fromMs >= toMs);
  const from = first < 0 ? 0 : first;
  const to = after < 0 ? buckets.length : after;
  return from < to ? [from, to] : [0, buckets.length];
}
