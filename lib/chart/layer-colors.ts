/** Steps of the scale for up to five layers, largest first: far apart in lightness where there are few. */
const STEPS: Readonly<Record<number, readonly number[]>> = {
  1: [4],
  2: [5, 3],
  3: [5, 3, 2],
  4: [5, 4, 3, 2],
  5: [5, 4, 3, 2, 1],
};

/** Most layers that can be told apart; what is over is summed as the rest. */
export const MOST_LAYERS = 5;

/** Colours of stacked layers, largest first; the selected one in the accent, which no other layer has. */
export function layerColors(keys: readonly string[], selected: string | null): string[] {
  const others = keys.filter((key) => key !== selected);
  const steps = STEPS[Math.min(others.length, MOST_LAYERS)] ?? [];
  return keys.map((key) =>
    key === selected ? 'var(--accent)' : `var(--scale-${steps[others.indexOf(key)] ?? 1})`,
  );
}
