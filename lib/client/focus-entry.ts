import type { RankingAnswer, RankingEntry } from '@/lib/domain/answer';
import { isSide } from '@/lib/domain/fact';
import type { Scope } from '@/lib/domain/scope';
import type { View } from '@/lib/domain/view';
import { chosenKey } from './dashboard-searches';

/**
 * The entity that the page tells of: the reader's choice, else the scope's, else the largest move.
 * @returns null when the reader's choice has no attacks in either window
 */
export function focusEntry(places: RankingAnswer, scope: Scope, view: View): RankingEntry | null {
  const byKey = (wanted: string | null) => places.entries.find(({ key }) => key === wanted) ?? null;
  const chosen = chosenKey(view, places.by);
  if (chosen) return byKey(chosen);
  return byKey(isSide(places.by) ? scope.country : null) ?? largestMove(places);
}

/** The largest move among those with a thousandth of all attacks, where there are counts; the first place where nothing moved. */
function largestMove(places: RankingAnswer): RankingEntry | null {
  const weighty = places.entries.filter(
    ({ share, shift }) => (share === null || share >= 0.001) && shift !== null && shift !== 0,
  );
  const moved = weighty.sort((a, b) => Math.abs(b.shift ?? 0) - Math.abs(a.shift ?? 0));
  return moved[0] ?? places.entries[0] ?? null;
}
