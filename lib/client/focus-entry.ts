import type { RankingAnswer, RankingEntry } from '@/lib/domain/answer';
import { isSide } from '@/lib/domain/fact';
import { largestMove } from '@/lib/domain/largest-move';
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
