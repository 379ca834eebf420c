/** A bucket on its axis, in pixels. */
interface Step {
  x1: number;
  x2: number;
  /** Drawn apart from the others. */
  isDashed: boolean;
}

/**
 * A line with a step for each bucket; buckets without a height are gaps.
 * @returns two paths: of the whole steps, and of those to be dashed
 */
export function stepLine(
  steps: readonly Step[],
  heights: readonly (number | null)[],
): { solid: string; dashed: string } {
  const paths = { solid: '', dashed: '' };
  let before: { kind: keyof typeof paths; y: number } | null = null;
  steps.forEach(({ x1, x2, isDashed }, i) => {
    const y = heights[i] ?? null;
    if (y === null) {
      before = null;
      return;
    }
    const kind = isDashed ? 'dashed' : 'solid';
    const from = before?.kind === kind ? '' : `M${round(x1)} ${round(before?.y ?? y)}`;
    paths[kind] += `${from}${before && before.y !== y ? `V${round(y)}` : ''}H${round(x2)}`;
    before = { kind, y };
  });
  return paths;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
