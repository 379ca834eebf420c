interface Step {
  x1: number;
  x2: number;
  /** Heights of the lower and the upper edge, in pixels; null where there is no data. */
  lower: number | null;
  upper: number | null;
}

/** The outline of one layer of a stacked histogram: a flat step a bucket, gaps left open. */
export function stepArea(steps: readonly Step[]): string {
  let path = '';
  let run: { x1: number; x2: number; lower: number; upper: number }[] = [];
  const close = () => {
    if (run.length > 0) path += runPath(run);
    run = [];
  };
  for (const { x1, x2, lower, upper } of steps) {
    if (lower === null || upper === null) close();
    else run.push({ x1, x2, lower, upper });
  }
  close();
  return path;
}

function runPath(run: readonly { x1: number; x2: number; lower: number; upper: number }[]): string {
  const over = run.map(({ x1, x2, upper }) => `${tenth(x1)} ${tenth(upper)}H${tenth(x2)}`);
  const under = run.toReversed().map(({ x1, x2, lower }) => `${tenth(x2)} ${tenth(lower)}H${tenth(x1)}`);
  return `M${[...over, ...under].join('L')}Z`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
