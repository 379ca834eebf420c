/** A label set above a plot. */
export interface StackedLabel {
  /** Its lowest: row 0 is nearest to the plot. */
  row: number;
  /** `end`: the text stands to the left of its mark, for it would run out of the plot on the right. */
  anchor: 'start' | 'end';
}

interface Placed {
  x: number;
  row: number;
  /** How many it takes. */
  rows: number;
  from: number;
  to: number;
}

/**
 * Puts labels of marks on a horizontal axis into rows so that they keep apart and, where there is room, no mark's rule,
 * which runs from its label down to the axis, goes through another label. A text stands to the right of its rule, so what
 * is further left goes higher; texts that would run out of the plot stand to the left of their rules, above those.
 * @param labels x of each mark, width of its text, in pixels, and rows that it takes, in any order
 * @param right where the text must end
 */
export function stackLabels(
  labels: readonly { x: number; width: number; rows?: number }[],
  right: number,
): StackedLabel[] {
  const placed: Placed[] = [];
  const stacked: StackedLabel[] = labels.map(() => ({ row: 0, anchor: 'start' }));
  const spans = labels.map(({ x, width, rows = 1 }, i) => {
    const isEnd = x + width > right;
    return { i, x, rows, isEnd, from: isEnd ? x - width : x, to: isEnd ? x : x + width };
  });
  const starts = spans.filter(({ isEnd }) => !isEnd).sort((a, b) => b.x - a.x);
  const ends = spans.filter(({ isEnd }) => isEnd).sort((a, b) => a.x - b.x);
  const all = spans.reduce((sum, { rows }) => sum + rows, 0);
  for (const { i, isEnd, ...span } of [...starts, ...ends]) {
    const row = freeRow(span, placed, all, crosses) ?? freeRow(span, placed, all, overlaps) ?? 0;
    placed.push({ ...span, row });
    stacked[i] = { row, anchor: isEnd ? 'end' : 'start' };
  }
  return stacked;
}

/** Lowest row in which a label is clear of those placed. */
function freeRow(
  span: Omit<Placed, 'row'>,
  placed: readonly Placed[],
  rows: number,
  hits: (a: Placed, b: Placed) => boolean,
): number | null {
  for (let row = 0; row < rows; row += 1) {
    if (!placed.some((other) => hits({ ...span, row }, other))) return row;
  }
  return null;
}

/** Two texts lie over each other. */
function overlaps(a: Placed, b: Placed): boolean {
  return sharesRow(a, b) && a.from < b.to && b.from < a.to;
}

/** They do, or the rule of the upper goes through the lower. */
function crosses(a: Placed, b: Placed): boolean {
  const [upper, lower] = a.row > b.row ? [a, b] : [b, a];
  return overlaps(a, b) || (!sharesRow(a, b) && upper.x > lower.from && upper.x < lower.to);
}

function sharesRow(a: Placed, b: Placed): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows;
}
