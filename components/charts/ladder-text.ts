import { formatExact } from '@/lib/chart/format-number';
import { ordinal } from '@/lib/chart/ordinal';
import { seriesEnds } from '@/lib/chart/rank-rows';
import { bucketText, dateText } from '@/lib/chart/time-text';
import type { RankHistory } from '@/lib/domain/answer';
import type { Bucket } from '@/lib/domain/fact';
import type { Words } from '@/lib/words/words';

type Series = RankHistory['series'][number];

/** "per hour", to follow a count. */
export const PER_BUCKET: Readonly<Record<Bucket, string>> = {
  '15m': 'per quarter of an hour',
  hour: 'per hour',
  day: 'per day',
  week: 'per week',
  month: 'per month',
  year: 'per year',
};

/** What the ladder shows, for those who do not see it. */
export function ladderSummary(history: RankHistory, chosen: Series | undefined, words: Words): string {
  const span = `${dateText(history.period.from, words.locale)} to ${dateText(history.period.to, words.locale)}, ${history.timeZone}`;
  const ends = chosen && seriesEnds(chosen);
  const story = ends
    ? ` ${chosen.name} goes from ${ordinal(ends.first, false, words)} to ${ordinal(ends.last, false, words)} place.`
    : '';
  return `Places over time, ${span}.${story} Left and right arrow keys read it step by step, up and down follow another country, Enter chooses it.`;
}

/** What the crosshair tells: the bucket, the place "31st of 118", the attacks. */
export function ladderTip(
  history: RankHistory,
  chosen: Series | undefined,
  span: { start: string; end: string },
  index: number,
  words: Words,
) {
  const title = bucketText(span.start, span.end, history.bucket, words);
  const of = history.of[index] ?? 0;
  if (!chosen) return { title, lines: [`${of} ranked`] };
  const place = chosen.ranks[index] ?? null;
  const attacks = chosen.attacks[index] ?? null;
  if (place === null) return { title, lines: [`${chosen.name}: no data`, `${of} ranked`] };
  const shared = chosen.tied[index] ? ', shared' : '';
  return {
    title,
    lines: [
      `${chosen.name}: ${ordinal(place, chosen.tied[index] ?? false, words)} of ${of}${shared}`,
      ...(attacks === null ? [] : [`${formatExact(attacks, words.locale)} attacks`]),
    ],
  };
}
