import type { Period } from '@/lib/domain/fact';

/** Share of the period's length that is shown before and after it, so that a move is seen against what was usual. */
const MARGIN = 0.25;

/**
 * The range of the ladder's time axis: the period and the windows compared, with a margin, within the data.
 * @returns ISO instants in UTC
 */
export function ladderRange(periods: readonly Period[], data: Period): Period {
  const from = Math.min(...periods.map((period) => Date.parse(period.from)));
  const to = Math.max(...periods.map((period) => Date.parse(period.to)));
  const margin = (to - from) * MARGIN;
  const start = Math.max(from - margin, Date.parse(data.from));
  // Where the data ends before, or begins after, what is compared, there is nothing to show: not less than nothing.
  const end = Math.max(start, Math.min(to + margin, Date.parse(data.to)));
  return { from: new Date(start).toISOString(), to: new Date(end).toISOString() };
}
