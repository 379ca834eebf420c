import type { RankHistory, RankingAnswer, Timeline } from '@/lib/domain/answer';
import type { Words } from '@/lib/words/words';
import { countedEntries } from './counted-entries';
import { bucketSpans } from './fill-buckets';
import { formatExact, formatShare } from './format-number';
import { incompleteText } from './incomplete-spans';
import { placeText } from './place-text';
import { bucketText } from './time-text';

/** A chart's figures as a table, as they are to be read. */
export interface Twin {
  caption: string;
  columns: string[];
  rows: string[][];
}

const NONE = '–';

/** The named lines of a ladder: a row a bucket, a column an entity. */
export function ladderTwin(history: RankHistory, keys: readonly string[], words: Words): Twin {
  const { t } = words;
  const series = history.series.filter(({ key }) => keys.includes(key));
  return {
    caption: t('card.twin-places'),
    columns: [t('card.time'), ...series.map(({ name }) => name)],
    rows: bucketSpans(history.buckets, history.period.to).map(({ start, end }, i) => [
      bucketText(start, end, history.bucket, words),
      ...series.map(({ ranks, tied }) => {
        const place = ranks[i] ?? null;
        return place === null ? NONE : placeText(place, tied[i] ?? false, words);
      }),
    ]),
  };
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
