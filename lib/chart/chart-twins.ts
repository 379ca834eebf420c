import type { RankHistory, RankingAnswer, Timeline } from '@/lib/domain/answer';
import type { Words } from '@/lib/words/words';
import { countedEntries } from './counted-entries';
import { bucketSpans } from './fill-buckets';
import { formatExact, formatShare } from './format-number';
import { incompleteText } from './incomplete-spans';
import { placeText } from './place-text';
import type { RankSeries } from './rank-rows';
import { bucketText } from './time-text';

/** A chart's figures as a table, as they are to be read. */
export interface Twin {
  caption: string;
  /** The first names the rows. */
  columns: string[];
  rows: string[][];
  /** What else the chart shows, where that is of other things than the rows. */
  beside?: Twin | null;
}

const NONE = '–';

/**
 * All lines of a ladder: a row a bucket, a column an entity. The one told of comes first, with the attacks that are drawn under
 * the ladder, then those that are named there.
 */
export function ladderTwin(
  history: RankHistory,
  { selected, named }: { selected: string | null; named: readonly string[] },
  words: Words,
): Twin {
  const { t } = words;
  const order = ({ key }: RankSeries) => (key === selected ? 0 : named.includes(key) ? 1 : 2);
  const series = history.series.toSorted((a, b) => order(a) - order(b));
  const chosen = series.find(({ key }) => key === selected);
  const counted = chosen?.attacks.some((count) => count !== null) ? chosen : null;
  const places = series.map(({ key, name, ranks, tied }) => ({
    columns: [name, ...(key === counted?.key ? [t(`chart.attacks-${history.bucket}`, { name })] : [])],
    cellsAt: (i: number) => [
      courseCell(ranks[i] ?? null, tied[i] ?? false, words),
      ...(key === counted?.key ? [formatExact(counted.attacks[i] ?? null, words.locale)] : []),
    ],
  }));
  return {
    caption: t('card.twin-places'),
    columns: [t('card.time'), ...places.flatMap(({ columns }) => columns)],
    rows: bucketSpans(history.buckets, history.period.to).map(({ start, end }, i) => [
      bucketText(start, end, history.bucket, words),
      ...places.flatMap(({ cellsAt }) => cellsAt(i)),
    ]),
  };
}

function courseCell(place: number | null, isTied: boolean, words: Words): string {
  return place === null ? NONE : placeText(place, isTied, words);
}

/** Attacks over time: a row a bucket, a column a key. A bucket without data is a gap, not a zero. */
export function timelineTwin(timeline: Timeline, words: Words): Twin {
  const { t } = words;
  const found = new Map(timeline.buckets.map((bucket) => [bucket.start, bucket]));
  const incomplete = new Map(timeline.incomplete.map((part) => [part.start, part]));
  return {
    caption: t('card.twin-volume'),
    columns: [t('card.time'), t('card.attacks'), ...timeline.keys.map(({ name }) => name)],
    rows: bucketSpans(timeline.starts, timeline.period.to).map(({ start, end }) => {
      const bucket = found.get(start);
      const by = timeline.keys.map(({ key }) =>
        bucket ? formatExact(bucket.by[key] ?? 0, words.locale) : NONE,
      );
      const part = incomplete.get(start);
      const when = bucketText(start, end, timeline.bucket, words);
      return [
        part ? `${when}. ${incompleteText(part, words)}` : when,
        formatExact(bucket?.attacks ?? null, words.locale),
        ...by,
      ];
    }),
  };
}

/** Names with their attacks, most first, what is not known last. */
export function attacksTwin({ entries, unknown }: RankingAnswer, words: Words): Twin {
  const { t } = words;
  const ranked = countedEntries(entries).filter(({ rank }) => rank !== null);
  const told = ranked.map(({ name, rank, tied, attacks, share }) => [
    name,
    placeText(rank ?? 0, tied, words),
    formatExact(attacks, words.locale),
    formatShare(share, words),
  ]);
  const rest =
    Number(unknown.attacks ?? 0) > 0
      ? [
          [
            t('card.unknown'),
            NONE,
            formatExact(unknown.attacks, words.locale),
            formatShare(unknown.share, words),
          ],
        ]
      : [];
  return {
    caption: t('card.twin-attacks'),
    columns: [t('card.name'), t('card.place'), t('card.attacks'), t('card.share')],
    rows: [...told, ...rest],
  };
}

/** Places in the two periods compared. */
export function comparedTwin({ entries }: RankingAnswer, words: Words): Twin {
  const { t } = words;
  return {
    caption: t('card.twin-compared'),
    columns: [t('card.name'), t('card.before'), t('card.now')],
    rows: entries.map(({ name, rank, tied, previousRank, previousTied }) => [
      name,
      previousRank === null ? NONE : placeText(previousRank, previousTied, words),
      rank === null ? NONE : placeText(rank, tied, words),
    ]),
  };
}
