import type { CardPicture } from '@/components/card/card-picture';
import { totalsSearch } from '@/lib/client/dashboard-searches';
import { csvAddress } from '@/lib/client/picture-address';
import type { DashboardState } from './use-dashboard';

/** A breakdown as it is seen, as a picture. */
export function breakdownPicture({ scope, view }: DashboardState, by: 'organisation' | 'type'): CardPicture {
  const search = totalsSearch(scope, view, scope.volume, by);
  const chosen = by === 'type' ? view.types[0] : view.organisations[0];
  return {
    slug: scope.volume,
    kind: 'breakdown',
    search: { ...search, ...(chosen ? { key: chosen } : {}) },
    csv: csvAddress(scope.volume, 'ranking', search),
  };
}
