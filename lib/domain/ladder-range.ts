import type { Period } from './fact';
import { instantMs } from './instant-ms';

/** Share of the period's length that is shown before and after it, so that a move is seen against what was usual. */
const MARGIN = 0.25;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** The server tells up to 200 hours by the hour, and rounding the margins up adds less than two. */
const MOST_HOURS = 198;

/**
 * The range of the ladder's time axis: the period and the windows compared, with a margin, within the data. The margin
 * is whole days or hours, for a place counted over a part of one would be a wrong place.
 * @returns ISO instants in UTC
 */
export function ladderRange(periods: readonly Period[], data: Period): Period {
  const from = Math.min(...periods.map((period) => instantMs(period.from)));
  const to = Math.max(...periods.map((period) => instantMs(period.to)));
  const isLong = (to - from) * (1 + 2 * MARGIN) > MOST_HOURS * HOUR_MS;
  const unit = isLong || periods.every(isWholeDays) ? DAY_MS : HOUR_MS;
  const margin = Math.ceil(((to - from) * MARGIN) / unit) * unit;
  const start = Math.max(from - margin, instantMs(data.from));
  // Where the data ends before, or begins after, what is compared, there is nothing to show: not less than nothing.
  const end = Math.max(start, Math.min(to + margin, instantMs(data.to)));
  return { from: new Date(start).toISOString(), to: new Date(end).toISOString() };
}

/** A day on which clocks change has an hour more or less. */
function isWholeDays({ from, to }: Period): boolean {
  const rest = (instantMs(to) - instantMs(from)) % DAY_MS;
  return Math.min(rest, DAY_MS - rest) <= HOUR_MS;
}
