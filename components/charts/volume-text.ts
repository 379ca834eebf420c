import type { FilledBucket } from '@/lib/chart/fill-buckets';
import { formatExact, formatShort } from '@/lib/chart/format-number';
import { incompleteText } from '@/lib/chart/incomplete-spans';
import { bucketText, dateText } from '@/lib/chart/time-text';
import type { VolumeLayer } from '@/lib/chart/volume-layers';
import type { Timeline } from '@/lib/domain/answer';
import type { Words } from '@/lib/words/words';

/** What the chart shows, for those who do not see it, and how it is read by keyboard. */
export function volumeSummary(timeline: Timeline, buckets: readonly FilledBucket[], words: Words): string {
  return `${volumeInWords(timeline, buckets, words)} ${words.t('chart.volumeKeys')}`;
}

/** The same of a picture. */
export function volumeInWords(timeline: Timeline, buckets: readonly FilledBucket[], words: Words): string {
  const peak = buckets.reduce<FilledBucket | null>(
    (top, one) => ((one.attacks ?? 0) > (top?.attacks ?? 0) ? one : top),
    null,
  );
  const { t, locale } = words;
  const { bucket, period, timeZone } = timeline;
  const when = peak && bucketText(peak.start, peak.end, bucket, words);
  const span = { from: dateText(period.from, locale), to: dateText(period.to, locale), zone: timeZone };
  return [
    t('chart.volumeSpan', { volume: t(`chart.volume-${bucket}`), ...span }),
    ...(peak ? [t('chart.most', { count: formatShort(peak.attacks ?? 0, words), when: when ?? '' })] : []),
  ].join(' ');
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
  if (span.attacks === null) return { title, lines: [words.t('map.noData')] };
  const exact = timeline.buckets.find(({ start }) => start === span.start)?.attacks ?? span.attacks;
  const parts =
    layers.length > 1
      ? layers.map(({ name, values }) => `${name}: ${formatExact(values[index] ?? 0, words.locale)}`)
      : [];
  const part = timeline.incomplete.find(({ start }) => start === span.start);
  const whole = part ? [incompleteText(part, words)] : [];
  return {
    title,
    lines: [words.t('map.attacks', { count: formatExact(exact, words.locale) }), ...whole, ...parts],
  };
}
