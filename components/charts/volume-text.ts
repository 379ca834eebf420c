import type { FilledBucket } from '@/lib/chart/fill-buckets';
import { formatExact, formatShort } from '@/lib/chart/format-number';
import { incompleteText } from '@/lib/chart/incomplete-spans';
import { bucketText, dateText } from '@/lib/chart/time-text';
import type { VolumeLayer } from '@/lib/chart/volume-layers';
import type { Timeline } from '@/lib/domain/answer';
import type { Words } from '@/lib/words/words';
import { PER_BUCKET } from './ladder-text';

/** What the chart shows, for those who do not see it. */
export function volumeSummary(timeline: Timeline, buckets: readonly FilledBucket[], words: Words): string {
  const peak = buckets.reduce<FilledBucket | null>(
    (top, one) => ((one.attacks ?? 0) > (top?.attacks ?? 0) ? one : top),
    null,
  );
  const most = peak
    ? ` Most: ${formatShort(peak.attacks ?? 0, words)} attacks, ${bucketText(peak.start, peak.end, timeline.bucket, words)}.`
    : '';
  const span = `${dateText(timeline.period.from, words.locale)} to ${dateText(timeline.period.to, words.locale)}, ${timeline.timeZone}`;
  return `Attacks ${PER_BUCKET[timeline.bucket]}, ${span}.${most} Left and right arrow keys read it step by step.`;
}

/** What the crosshair tells: the bucket, all attacks, and the layers' own. */
export function volumeTip(
  timeline: Timeline,
  layers: readonly VolumeLayer[],
  span: FilledBucket,
  index: number,
  words: Words,
) {
  const title = bucketText(span.start, span.end, timeline.bucket, words);
  if (span.attacks === null) return { title, lines: ['No data'] };
  const exact = timeline.buckets.find(({ start }) => start === span.start)?.attacks ?? span.attacks;
  const parts =
    layers.length > 1
      ? layers.map(({ name, values }) => `${name}: ${formatExact(values[index] ?? 0, words.locale)}`)
      : [];
  const part = timeline.incomplete.find(({ start }) => start === span.start);
  const whole = part ? [incompleteText(part, words)] : [];
  return { title, lines: [`${formatExact(exact, words.locale)} attacks`, ...whole, ...parts] };
}
