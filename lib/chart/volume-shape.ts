import type { Timeline } from '@/lib/domain/answer';
import type { Words } from '@/lib/words/words';
import { type FilledBucket, fillBuckets } from './fill-buckets';
import { incompleteSpans } from './incomplete-spans';
import { type VolumeLayer, volumeLayers } from './volume-layers';
import { volumeLines } from './volume-lines';

/** A timeline as it is drawn. */
export interface VolumeShape {
  buckets: FilledBucket[];
  /** Which of them are incomplete. */
  incomplete: boolean[];
  /** The stack, largest first. */
  layers: VolumeLayer[];
  /** What stands in place of the stack on a logarithmic scale. */
  lines: VolumeLayer[];
}

/** @param selected key drawn in the accent */
export function volumeShape(timeline: Timeline, selected: string | null, words: Words): VolumeShape {
  const buckets = fillBuckets(timeline);
  const layers = volumeLayers(timeline, buckets, selected, words);
  const totals = buckets.map(({ attacks }) => attacks);
  return {
    ...{ buckets, layers, incomplete: incompleteSpans(timeline, buckets) },
    lines: volumeLines(layers, totals, words.t('text.allAttacks')),
  };
}
