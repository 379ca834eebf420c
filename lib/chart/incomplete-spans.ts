import type { IncompleteBucket, Timeline } from '@/lib/domain/answer';
import { instantMs } from '@/lib/domain/instant-ms';
import type { Locale } from '@/lib/domain/locale';
import type { VolumeAxis } from '@/lib/domain/volume-view';
import type { Words } from '@/lib/words/words';
import { clockText, dateText } from './time-text';

/** Whether each bucket of a time axis is incomplete, in its order. */
export function incompleteSpans(timeline: Timeline, spans: readonly { fromMs: number }[]): boolean[] {
  const starts = new Set(timeline.incomplete.map(({ start }) => instantMs(start)));
  return spans.map(({ fromMs }) => starts.has(fromMs));
}

/** "Incomplete: counted from 8 Apr 2019, 00:00 to 15 Apr 2019, 11:00." */
export function incompleteText({ from, to }: IncompleteBucket, { t, locale }: Words): string {
  return t('volume.incomplete', { from: momentText(from, locale), to: momentText(to, locale) });
}

/** What the buckets are that a chart shows hatched or dashed; '' where there are none. */
export function incompleteNote({ incomplete, buckets }: Timeline, axis: VolumeAxis, words: Words): string {
  const counted = new Set(buckets.map(({ start }) => instantMs(start)));
  const drawn = incomplete.filter(({ start }) => counted.has(instantMs(start)));
  if (drawn.length === 0) return '';
  return words.t('volume.hatched', { axis, parts: drawn.map((one) => partText(one, words)).join('; ') });
}

function partText({ from, to }: IncompleteBucket, { t, locale }: Words): string {
  return t('volume.part', { from: momentText(from, locale), to: momentText(to, locale) });
}

function momentText(instant: string, locale: Locale): string {
  return `${dateText(instant, locale)}, ${clockText(instant)}`;
}
