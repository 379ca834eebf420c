import type { Dimension } from '@/lib/domain/fact';
import type { Tallies } from './tallies';

/** Whether a ranking tells of all attacks of its period; else the reason, in words. */
export function completeness(
  by: Dimension,
  { known, unknown, total }: Tallies,
): { complete: boolean; reason: string | null } {
  if (known.length === 0) return { complete: false, reason: 'The ranking is empty: the period has no data.' };
  if (unknown === 0n) return { complete: true, reason: null };
  const what = by === 'source' || by === 'target' ? 'are of unknown country' : `state no ${by}`;
  const [part, all] = [unknown.toLocaleString('en'), total.toLocaleString('en')];
  return {
    complete: false,
    reason: `The ranking is not complete: ${part} of ${all} attacks ${what}, and could be anybody’s.`,
  };
}
