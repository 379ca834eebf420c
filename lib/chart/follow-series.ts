import { compareKeys } from '@/lib/domain/rank';
import type { RankSeries } from './rank-rows';

/** Places shown, best and worst. */
interface Places {
  from: number;
  to: number;
}

/** Farther than this, in rungs, a pointer is on no line. */
const REACH = 0.75;

/**
 * The entity whose line is nearest to a height on the ladder, at one bucket; null where none is near. Of those that
 * share the place, the first by key.
 * @param place height on the ladder, as a place with its fraction
 */
export function nearestSeries(series: readonly RankSeries[], bucket: number, place: number): string | null {
  const near = heldAt(series, bucket)
    .map(({ key, rank }) => ({ key, apart: Math.abs(rank - place) }))
    .filter(({ apart }) => apart <= REACH)
    .sort((a, b) => a.apart - b.apart || compareKeys(a.key, b.key));
  return near[0]?.key ?? null;
}

/**
 * The entity one line up or down from another at a bucket, among the places shown; ties stand in the order of their
 * keys. From one that is not there, the nearest end: the lowest line going up, the highest going down.
 */
export function stepSeries(
  series: readonly RankSeries[],
  bucket: number,
  { from, step, shown }: { from: string | null; step: -1 | 1; shown: Places },
): string | null {
  const held = heldAt(series, bucket)
    .filter(({ rank }) => rank >= shown.from && rank <= shown.to)
    .sort((a, b) => a.rank - b.rank || compareKeys(a.key, b.key));
  const at = held.findIndex(({ key }) => key === from);
  if (at < 0) return (step < 0 ? held.at(-1) : held[0])?.key ?? null;
  return held[Math.min(held.length - 1, Math.max(0, at + step))]?.key ?? null;
}

function heldAt(series: readonly RankSeries[], bucket: number): { key: string; rank: number }[] {
  return series.flatMap(({ key, ranks }) => {
    const rank = ranks[bucket] ?? null;
    return rank === null ? [] : [{ key, rank }];
  });
}
