import { wrapText } from '@/lib/chart/wrap-text';

export const HEAD_ROW = 16;
/** Share of the width that the names have at either side. */
export const NAMES = 0.27;
/** Height of the plot without which lines say nothing. */
const LEAST_PLOT = 90;
/** Below this width the two periods have half of it each, rather than the room of the names under them. */
const NARROW = 420;
const GAP = 12;

/** A period as it is set over its end of the plot. */
interface Head {
  lines: string[];
  x: number;
  anchor: 'start' | 'end';
}

/** The two periods as they are set, and where the plot begins under them. */
export function slopeHeads([before, now]: readonly [string, string], width: number) {
  const isNarrow = width < NARROW;
  const names = width * NAMES;
  const room = isNarrow ? width / 2 - GAP : names;
  const [first, second] = [before, now].map((text) => wrapText(text, 12, room, 'bold')) as [
    string[],
    string[],
  ];
  const heads: Head[] = [
    { lines: first, ...(isNarrow ? { x: 0, anchor: 'start' } : { x: names, anchor: 'end' }) },
    { lines: second, ...(isNarrow ? { x: width, anchor: 'end' } : { x: width - names, anchor: 'start' }) },
  ];
  return { heads, top: Math.max(first.length, second.length) * HEAD_ROW + 8 };
}

/** Height that places before and now need at a width. */
export function leastSlope({ before, now }: { before: string; now: string }, width: number): number {
  return slopeHeads([before, now], width).top + LEAST_PLOT;
}
