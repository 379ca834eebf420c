import type { CardPicture } from '@/components/card/card-picture';
import { rankingSlug, totalsSearch } from '@/lib/client/dashboard-searches';
import { csvAddress } from '@/lib/client/picture-address';
import type { DashboardState } from './use-dashboard';

/** The map as it is seen, as a picture. */
export function mapPicture({ scope, view, mapSide, country }: DashboardState): CardPicture {
  const slug = rankingSlug(scope, mapSide);
  const { by: _, ...asked } = totalsSearch(scope, view, slug, mapSide);
  const { scale, region } = view.mapView;
  return {
    slug,
    kind: 'map',
    search: {
      ...asked,
      side: mapSide,
      ...(country === null ? {} : { key: country }),
      ...(scale ? { classes: scale } : {}),
      ...(region ? { region } : {}),
    },
    csv: csvAddress(slug, 'ranking', { ...asked, by: mapSide }),
  };
}
