import type { Timeline } from '@/lib/domain/answer';
import { OTHER_KEY } from '@/lib/domain/volume-view';
import type { Words } from '@/lib/words/words';
import type { FilledBucket } from './fill-buckets';
import { layerColors, MOST_LAYERS } from './layer-colors';

/** One colour of the stack. A value is null where there is no data. */
export interface VolumeLayer {
  /** Tells layers apart, whatever text their keys are. */
  id: string;
  /** Null for a sum. */
  key: string | null;
  name: string;
  color: string;
  values: (number | null)[];
}

/**
 * Layers of a stacked timeline, largest first: the largest keys, the selected one always among them, and "all others",
 * so that the stack is as high as all attacks. One layer when the timeline is not broken down.
 */
export function volumeLayers(
  timeline: Timeline,
  buckets: readonly FilledBucket[],
  selected: string | null,
  { t }: Words,
): VolumeLayer[] {
  const all = buckets.map(({ attacks }) => attacks);
  if (timeline.keys.length === 0)
    return [{ id: 'sum-all', key: null, name: t('text.all'), color: 'var(--scale-4)', values: all }];
  const shown = shownKeys(
    timeline.keys.filter(({ key }) => key !== OTHER_KEY),
    selected,
  );
  const colors = layerColors(
    shown.map(({ key }) => key),
    selected,
  );
  const layers = shown.map(({ key, name }, i) => ({
    id: `one-${key}`,
    key,
    name,
    color: colors[i] ?? '',
    values: buckets.map(({ attacks, by }) => (attacks === null ? null : (by[key] ?? 0))),
  }));
  const rest = all.map((attacks, i) =>
    attacks === null
      ? null
      : Math.max(0, attacks - layers.reduce((sum, { values }) => sum + (values[i] ?? 0), 0)),
  );
  if (rest.every((attacks) => !attacks)) return layers;
  const others = { id: 'sum-rest', key: null, name: t('text.allOthers') };
  return [...layers, { ...others, color: 'var(--line-faint)', values: rest }];
}

function shownKeys(keys: Timeline['keys'], selected: string | null): Timeline['keys'] {
  const first = keys.slice(0, MOST_LAYERS);
  const chosen = keys.find(({ key }) => key === selected);
  return !chosen || first.includes(chosen) ? first : [...first.slice(0, MOST_LAYERS - 1), chosen];
}
