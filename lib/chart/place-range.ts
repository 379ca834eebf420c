import type { RankHistory } from '@/lib/domain/answer';
import { ordinal } from '@/lib/domain/ordinal';
import { bucketSpans } from './fill-buckets';
import type { RankSeries } from './rank-rows';
import { bucketText } from './time-text';

/**
 * Best and worst place of a series, with when it first had them, and how much of the time it had none: "Highest: 31st of
 * 118, 11 Apr 2019, 12:00–13:00. Lowest: …".
 */
export function placeRange(history: RankHistory, series: RankSeries | undefined): string {
  const ranks = series?.ranks ?? [];
  const held = ranks.filter((rank) => rank !== null);
  if (!series || held.length === 0) return 'It has no place at any time: no data is not a last place.';
  const spans = bucketSpans(history.buckets, history.period.to);
  const tell = (word: string, place: number) => {
    const at = ranks.indexOf(place);
    const span = spans[at];
    const when = span ? bucketText(span.start, span.end, history.bucket) : '';
    return `${word}: ${ordinal(place, series.tied[at])} of ${history.of[at]}, ${when}.`;
  };
  const gaps = ranks.length - held.length;
  const without = gaps === 0 ? '' : ` Gaps are times without data: ${gaps} of ${ranks.length}.`;
  return `${tell('Highest', Math.min(...held))} ${tell('Lowest', Math.max(...held))}${without}`;
}
