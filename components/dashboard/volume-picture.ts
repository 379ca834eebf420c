import type { CardPicture } from '@/components/card/card-picture';
import { volumeSearch } from '@/lib/client/dashboard-searches';
import { csvAddress } from '@/lib/client/picture-address';
import type { Dimension } from '@/lib/domain/fact';
import type { DashboardState } from './use-dashboard';

/** The volume as it is seen, as a picture. */
export function volumePicture(
  { scope, view }: DashboardState,
  by: Dimension | null,
  chosen: string | null,
): CardPicture {
  const search = volumeSearch(scope, view, by);
  return {
    slug: scope.volume,
    kind: 'timeline',
    search: {
      ...search,
      ...(chosen === null ? {} : { key: chosen }),
      ...(view.axis === 'log' ? { axis: 'log' } : {}),
    },
    csv: csvAddress(scope.volume, 'timeline', search),
  };
}
