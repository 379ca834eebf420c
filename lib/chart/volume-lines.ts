import type { VolumeLayer } from './volume-layers';

/** Largest layers drawn as lines beside the total: more cannot be told apart where they cross. */
const MOST_LINES = 3;

/**
 * What is drawn on a logarithmic scale. Heights do not add up there, so nothing is stacked: a line for all attacks, one for
 * each of the largest layers and for the chosen one. The sum of the rest is nobody's course and is left to the table.
 * @param name of all attacks
 */
export function volumeLines(
  layers: readonly VolumeLayer[],
  totals: readonly (number | null)[],
  name: string,
): VolumeLayer[] {
  const all = { id: 'sum-all', key: null, name, color: 'var(--ink)', values: [...totals] };
  const named = layers.filter(({ key }) => key !== null);
  const shown = named.filter(({ color }, i) => i < MOST_LINES || color === 'var(--accent)');
  return [all, ...shown];
}
