/**
 * Those labels that may stand where they belong without touching: the selected one, then the nearest to it.
 * @param heightOf a label's height, in pixels
 */
export function clearLabels<T extends { key: string; at: number }>(
  labels: readonly T[],
  selected: string | null,
  heightOf: (label: T) => number,
): T[] {
  const centre = labels.find(({ key }) => key === selected)?.at ?? 0;
  const distance = ({ key, at }: T) => (key === selected ? -1 : Math.abs(at - centre));
  const taken: T[] = [];
  for (const label of labels.toSorted((a, b) => distance(a) - distance(b))) {
    const isClear = (other: T) =>
      Math.abs(other.at - label.at) >= (heightOf(other) + heightOf(label)) / 2 - 1e-9;
    if (taken.every(isClear)) taken.push(label);
  }
  return taken.sort((a, b) => a.at - b.at);
}
