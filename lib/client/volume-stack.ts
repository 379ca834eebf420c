import { DIMENSIONS, type Dimension, isSide, type Side } from '@/lib/domain/fact';
import type { Scope } from '@/lib/domain/scope';
import type { View } from '@/lib/domain/view';
import { rankedBy } from './dashboard-searches';

/** The dataset's side for volume: the one wanted, where the dataset covers it. */
export function volumeSide(sides: readonly Side[], wanted: Side): Side {
  return sides.includes(wanted) ? wanted : (sides[0] ?? wanted);
}

/** What the volume can be told apart by: the dataset's sides, and organisations and types where it names any. */
export function volumeStacks(scope: Scope, sides: readonly Side[]): Dimension[] {
  return DIMENSIONS.filter((by) => (isSide(by) ? sides.includes(by) : scope.rankings[by] !== null));
}

/**
 * What the volume is told apart by: the reader's choice, else organisations or types where those are ranked, else countries.
 * @returns null where the reader wants all attacks only
 */
export function volumeBy(scope: Scope, view: View, sides: readonly Side[]): Dimension | null {
  if (view.stack === 'none') return null;
  const wanted = volumeStacks(scope, sides).find((by) => by === view.stack);
  const by = rankedBy(scope, view);
  return wanted ?? (isSide(by) ? volumeSide(sides, 'source') : by);
}
