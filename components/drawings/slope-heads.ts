import { wrapText } from '@/lib/chart/wrap-text';

export const HEAD_ROW = 16;
/** Share of the width that the names have at either side. */
export const NAMES = 0.27;
/** Height of the plot without which lines say nothing. */
const LEAST_PLOT = 110;

/** The two periods as they are set, and where the plot begins under them. */
export function slopeHeads(periods: readonly string[], names: number) {
  const heads = periods.map((text) => wrapText(text, 12, names, 'bold'));
  return { heads, top: Math.max(...heads.map(({ length }) => length)) * HEAD_ROW + 8 };
}

/** Height that places before and now need at a width. */
export function leastSlope({ before, now }: { before: string; now: string }, width: number): number {
  return slopeHeads([before, now], width * NAMES).top + LEAST_PLOT;
}
