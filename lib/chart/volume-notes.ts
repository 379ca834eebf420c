import type { Timeline } from '@/lib/domain/answer';
import type { VolumeAxis } from '@/lib/domain/volume-view';
import type { Words } from '@/lib/words/words';
import { incompleteNote } from './incomplete-spans';
import { volumeShape } from './volume-shape';

/** What must be known to read a drawing of volume: what a logarithmic scale does, and which buckets are incomplete. */
export function volumeNotes(
  timeline: Timeline,
  { axis, selected }: { axis: VolumeAxis; selected: string | null },
  words: Words,
): string[] {
  const isLog = axis === 'log';
  const hasZeros =
    isLog && volumeShape(timeline, selected, words).lines.some(({ values }) => values.includes(0));
  return [
    ...(isLog ? [words.t('volume.logNote')] : []),
    ...(hasZeros ? [words.t('volume.zeroNote')] : []),
    incompleteNote(timeline, axis, words),
  ].filter((note) => note !== '');
}
