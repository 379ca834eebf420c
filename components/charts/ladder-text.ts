import { formatExact } from '@/lib/chart/format-number';
import { ordinal } from '@/lib/chart/ordinal';
import { placeRange } from '@/lib/chart/place-range';
import type { RankSeries } from '@/lib/chart/rank-rows';
import { bucketText, dateText } from '@/lib/chart/time-text';
import type { RankHistory } from '@/lib/domain/answer';
import type { Words } from '@/lib/words/words';

/**
 * What the ladder shows, for those who do not see it: the places compared, as the page's headline says them, and then the
 * course. The ends of the axis are days of no meaning, and would tell of another move.
 * @param told the sentence of the headline
 */
export function ladderSummary(
  history: RankHistory,
  chosen: RankSeries | undefined,
  told: string,
  words: Words,
): string {
  const { t, locale } = words;
  const [from, to] = [dateText(history.period.from, locale), dateText(history.period.to, locale)];
  return [
    t('chart.ladderSpan', { from, to, zone: history.timeZone }),
    `${told}.`,
    ...(chosen ? [placeRange(history, chosen, words)] : []),
    t('chart.ladderKeys'),
  ].join(' ');
}

/** What the crosshair tells: the bucket, the place "31st of 118", the attacks. */
export function ladderTip(
  history: RankHistory,
  chosen: RankSeries | undefined,
  span: { start: string; end: string },
  index: number,
  words: Words,
) {
  const { t, locale } = words;
  const title = bucketText(span.start, span.end, history.bucket, words);
  const of = history.of[index] ?? 0;
  const ranked = t('chart.ranked', { of });
  if (!chosen) return { title, lines: [ranked] };
  const { name } = chosen;
  const rank = chosen.ranks[index] ?? null;
  const attacks = chosen.attacks[index] ?? null;
  if (rank === null) return { title, lines: [t('map.noDataTip', { name }), ranked] };
  const tied = chosen.tied[index] ?? false;
  const place = ordinal(rank, tied, words);
  return {
    title,
    lines: [
      t('chart.placeTip', { name, place, of, shared: tied ? 'yes' : 'no' }),
      ...(attacks === null ? [] : [t('map.attacks', { count: formatExact(attacks, locale) })]),
    ],
  };
}
