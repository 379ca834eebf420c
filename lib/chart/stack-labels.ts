/** A label set on a line of its own rows: row 0 is nearest to the plot. */
export interface StackedLabel {
  row: number;
  /** `end`: the text stands to the left of its mark, for it would run out of the plot on the right. */
  anchor: 'start' | 'end';
}

interface Placed {
  x: number;
  row: number;
  from: number;
  to: number;
}

/**
 * Puts labels of marks on a horizontal axis into rows so that they keep apart and no mark's rule, which runs from its label
 * down to the axis, goes through another label. From right to left: a text stands to the right of its rule, so what is
 * further left goes higher.
 * @param labels x of each mark and width of its text, in pixels, in any order
 * @param right where the text must end
 */
export function stackLabels(labels: readonly { x: number; width: number }[], right: number): StackedLabel[] {
  const placed: Placed[] = [];
  const stacked: StackedLabel[] = labels.map(() => ({ row: 0, anchor: 'start' }));
  const order = labels.map((_, i) => i).sort((a, b) => (labels[b]?.x ?? 0) - (labels[a]?.x ?? 0));
  for (const i of order) {
    const { x, width } = labels[i] ?? { x: 0, width: 0 };
    const anchor = x + width > right ? 'end' : 'start';
    const span = anchor === 'end' ? { from: x - width, to: x } : { from: x, to: x + width };
    let row = 0;
    while (row < labels.length && placed.some((other) => collide({ x, row, ...span }, other))) row += 1;
    placed.push({ x, row, ...span });
    stacked[i] = { row, anchor };
  }
  return stacked;
}

function collide(a: Placed, b: Placed): boolean {
  if (a.row === b.row) return a.from < b.to && b.from < a.to;
  const [upper, lower] = a.row > b.row ? [a, b] : [b, a];
  return upper.x > lower.from && upper.x < lower.to;
}
