import type { CardPicture } from '@/components/card/card-picture';
import { volumeInWords } from '@/components/charts/volume-text';
import { fillBuckets } from '@/lib/chart/fill-buckets';
import { volumeSearch } from '@/lib/client/dashboard-searches';
import { csvAddress } from '@/lib/client/picture-address';
import type { Timeline } from '@/lib/domain/answer';
import type { Dimension } from '@/lib/domain/fact';
import type { Words } from '@/lib/words/words';
import type { DashboardState } from './use-dashboard';

/** The volume as it is seen, as a picture. */
export function volumePicture(
  { scope, view, selected }: DashboardState,
  by: Dimension | null,
  chosen: string | null,
  timeline: Timeline,
  words: Words,
): CardPicture & { label: string } {
  // A picture tells its key apart by itself.
  const { keys, ...search } = volumeSearch(scope, view, by, selected);
  return {
    slug: scope.volume,
    kind: 'timeline',
    label: volumeInWords(timeline, fillBuckets(timeline), words),
    search: {
      ...search,
      ...(chosen === null ? {} : { key: chosen }),
      ...(view.axis === 'log' ? { axis: 'log' } : {}),
    },
    csv: csvAddress(scope.volume, 'timeline', { ...search, keys }),
  };
}
