import { niceTicks } from './nice-ticks';
import type { VolumeLayer } from './volume-layers';

/** Round numbers from zero to over the highest stack of layers. */
export function volumeTicks(layers: readonly Pick<VolumeLayer, 'values'>[], count: number): number[] {
  const buckets = layers[0]?.values.length ?? 0;
  let most = 0;
  for (let i = 0; i < buckets; i += 1) {
    most = Math.max(
      most,
      layers.reduce((sum, { values }) => sum + (values[i] ?? 0), 0),
    );
  }
  return niceTicks(most, count);
}
