import { compareKeys } from '@/lib/domain/rank';
import type { RankSeries } from './rank-rows';

/** What those who share a place take of their rung, half of it to either side. */
const ROOM = 0.6;

/**
 * Where each series is drawn: at its place, but those that share one side by side within its rung, in the order of their
 * keys, for lines that lie on each other look like one. A fraction of a place is for drawing only.
 * @returns a list of heights for each series, in the order given
 */
export function spreadTies(series: readonly RankSeries[]): (number | null)[][] {
  const drawn: (number | null)[][] = series.map(({ ranks }) => [...ranks]);
  const buckets = series.reduce((most, { ranks }) => Math.max(most, ranks.length), 0);
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    for (const sharing of groups(series, bucket)) {
      sharing.forEach((index, i) => {
        const column = drawn[index];
        const rank = series[index]?.ranks[bucket] ?? null;
        if (column && rank !== null) column[bucket] = rank + (i / (sharing.length - 1) - 0.5) * ROOM;
      });
    }
  }
  return drawn;
}

/** Indexes of the series that share a place at a bucket, a list for each place that two or more have. */
function groups(series: readonly RankSeries[], bucket: number): number[][] {
  const byPlace = new Map<number, number[]>();
  series.forEach(({ ranks }, index) => {
    const rank = ranks[bucket] ?? null;
    if (rank === null) return;
    const sharing = byPlace.get(rank);
    if (sharing) sharing.push(index);
    else byPlace.set(rank, [index]);
  });
  const keyOf = (index: number) => series[index]?.key ?? '';
  return [...byPlace.values()]
    .filter(({ length }) => length > 1)
    .map((indexes) => indexes.sort((a, b) => compareKeys(keyOf(a), keyOf(b))));
}
