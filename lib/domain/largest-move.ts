import type { RankingAnswer, RankingEntry } from './answer';

/** The largest move among those with a thousandth of all attacks, where there are counts; the first place where nothing moved. */
export function largestMove(places: RankingAnswer): RankingEntry | null {
  const weighty = places.entries.filter(
    ({ share, shift }) => (share === null || share >= 0.001) && shift !== null && shift !== 0,
  );
  const moved = weighty.sort((a, b) => Math.abs(b.shift ?? 0) - Math.abs(a.shift ?? 0));
  return moved[0] ?? places.entries[0] ?? null;
}
