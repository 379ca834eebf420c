import type { Tallies } from './tallies';

/**
 * Why two periods of one dataset are not compared, in words; null when they are. They are of one passport: what may be
 * missing is data.
 * @param before null when no period was chosen to compare with
 */
export function whyNotCompared(now: Tallies, before: Tallies | null): string | null {
  if (before === null) return 'There is nothing to compare with: no earlier period is chosen.';
  if (before.known.length === 0) return 'There is nothing to compare with: the earlier period has no data.';
  return now.known.length === 0 ? 'There is nothing to compare: the period has no data.' : null;
}
