/**
 * Those labels that may stand where they belong without touching: the selected one, then the nearest to it.
 * @param apart least distance of two, in pixels
 */
export function clearLabels<T extends { key: string; at: number }>(
  labels: readonly T[],
  selected: string | null,
  apart: number,
): T[] {
  const centre = labels.find(({ key }) => key === selected)?.at ?? 0;
  const taken: T[] = [];
  for (const label of labels.toSorted((a, b) => Math.abs(a.at - centre) - Math.abs(b.at - centre))) {
    if (taken.every(({ at }) => Math.abs(at - label.at) >= apart)) taken.push(label);
  }
  return taken.sort((a, b) => a.at - b.at);
}
