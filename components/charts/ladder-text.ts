import { formatExact } from '@/lib/chart/format-number';
import { ordinal } from '@/lib/chart/ordinal';
import { seriesEnds } from '@/lib/chart/rank-rows';
import { bucketText, dateText } from '@/lib/chart/time-text';
import type { RankHistory } from '@/lib/domain/answer';

import type { Words } from '@/lib/words/words';

type Series = RankHistory['series'][number];

/** What the ladder shows, for those who do not see it. */
export function ladderSummary(history: RankHistory, chosen: Series | undefined, words: Words): string {
  const { t, locale } = words;
  const [from, to] = [dateText(history.period.from, locale), dateText(history.period.to, locale)];
  const ends = chosen && seriesEnds(chosen);
  const place = (rank: number) => ordinal(rank, false, words);
  return [
    t('chart.ladderSpan', { from, to, zone: history.timeZone }),
    ...(ends
      ? [t('chart.goes', { name: chosen.name, first: place(ends.first), last: place(ends.last) })]
      : []),
    t('chart.ladderKeys'),
  ].join(' ');
}

/** What the crosshair tells: the bucket, the place "31st of 118", the attacks. */
export function ladderTip(
  history: RankHistory,
  chosen: Series | undefined,
  span: { start: string; end: string },
  index: number,
  words: Words,
) {
  const { t, locale } = words;
  const title = bucketText(span.start, span.end, history.bucket, words);
  const of = String(history.of[index] ?? 0);
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
