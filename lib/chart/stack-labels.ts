/** A label set on a line of its own rows: row 0 is nearest to the plot. */
export interface StackedLabel {
  row: number;
  /** `end`: the text stands to the left of its mark, for it would run out of the plot on the right. */
  anchor: 'start' | 'end';
}

/**
 * Puts labels of marks on a horizontal axis into as few rows as keep them apart.
 * @param labels x of each mark and width of its text, in pixels, in any order
 * @param right where the text must end
 */
export function stackLabels(labels: readonly { x: number; width: number }[], right: number): StackedLabel[] {
  const rows: [from: number, to: number][][] = [];
  const stacked: StackedLabel[] = labels.map(() => ({ row: 0, anchor: 'start' }));
  const order = labels.map((_, i) => i).sort((a, b) => (labels[a]?.x ?? 0) - (labels[b]?.x ?? 0));
  for (const i of order) {
    const { x, width } = labels[i] ?? { x: 0, width: 0 };
    const anchor = x + width > right ? 'end' : 'start';
    const span: [number, number] = anchor === 'end' ? [x - width, x] : [x, x + width];
    const free = rows.findIndex((row) => row.every(([from, to]) => span[0] >= to || span[1] <= from));
    const row = free < 0 ? rows.length : free;
    rows[row] = [...(rows[row] ?? []), span];
    stacked[i] = { row, anchor };
  }
  return stacked;
}
