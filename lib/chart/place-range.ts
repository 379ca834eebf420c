import type { RankHistory } from '@/lib/domain/answer';
import type { Words } from '@/lib/words/words';
import { bucketSpans } from './fill-buckets';
import { ordinal } from './ordinal';
import type { RankSeries } from './rank-rows';
import { bucketText } from './time-text';

/**
 * Best and worst place of a series, with when it first had them, and how much of the time it had none: "Highest: 31st of
 * 118, 11 Apr 2019, 12:00–13:00. Lowest: …".
 */
export function placeRange(history: RankHistory, series: RankSeries | undefined, words: Words): string {
  const { t } = words;
  const ranks = series?.ranks ?? [];
  const held = ranks.filter((rank) => rank !== null);
  if (!series || held.length === 0) return t('text.neverPlaced');
  const spans = bucketSpans(history.buckets, history.period.to);
  const tell = (name: 'highest' | 'lowest', rank: number) => {
    const at = ranks.indexOf(rank);
    const span = spans[at];
    const when = span ? bucketText(span.start, span.end, history.bucket, words) : '';
    const place = ordinal(rank, series.tied[at] ?? false, words);
    return t(`text.${name}`, { place, of: history.of[at] ?? 0, when });
  };
  const gaps = ranks.length - held.length;
  const without = gaps === 0 ? '' : ` ${t('text.gaps', { gaps, all: ranks.length })}`;
  return `${tell('highest', Math.min(...held))} ${tell('lowest', Math.max(...held))}${without}`;
}
