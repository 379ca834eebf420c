import type { Timeline } from '@/lib/domain/answer';
import { toBigInt } from '@/lib/domain/count';
import type { Count } from '@/lib/domain/dataset';
import type { Period } from '@/lib/domain/fact';
import { instantMs } from '@/lib/domain/instant-ms';

export interface Peak {
  start: string;
  end: string;
  attacks: Count;
}

/** The bucket with the most attacks of those that begin within the period, the earliest of equals; null without data. */
export function peakBucket(timeline: Timeline, period: Period): Peak | null {
  const [from, to] = [instantMs(period.from), instantMs(period.to)];
  let peak: Timeline['buckets'][number] | null = null;
  for (const bucket of timeline.buckets) {
    const at = instantMs(bucket.start);
    if (at < from || at >= to) continue;
    if (!peak || toBigInt(bucket.attacks) > toBigInt(peak.attacks)) peak = bucket;
  }
  if (!peak) return null;
  const next = timeline.starts[timeline.starts.indexOf(peak.start) + 1];
  return { start: peak.start, end: next ?? timeline.period.to, attacks: peak.attacks };
}
