import type { CardPicture } from '@/components/card/card-picture';
import { placesSearch, rankingSlug, totalsSearch } from '@/lib/client/dashboard-searches';
import { csvAddress } from '@/lib/client/picture-address';
import type { Search } from '@/lib/client/queries';
import type { Period } from '@/lib/domain/fact';
import type { DashboardState } from './use-dashboard';

/**
 * The map as it is seen, as a picture.
 * @param part the moment that it shows alone; null: all of its period
 */
export function mapPicture(state: DashboardState, part: Period | null): CardPicture {
  const { scope, view, mapSide, country } = state;
  const slug = rankingSlug(scope, mapSide);
  const { scale, region } = view.mapView;
  const isChange = view.mapView.shows === 'change';
  const asked = isChange ? changeSearch(state) : periodSearch(state, slug);
  const range = part === null ? {} : { from: part.from, to: part.to };
  return {
    slug,
    kind: 'map',
    search: {
      ...asked,
      side: mapSide,
      ...(country === null ? {} : { key: country }),
      ...(scale ? { classes: scale } : {}),
      ...(region ? { region } : {}),
      ...(isChange
        ? { shows: 'change' }
        : { ...flowsSearch(state, slug), ...(part ? { at: part.from } : {}) }),
    },
    csv: csvAddress(slug, 'ranking', { ...asked, ...range, by: mapSide }),
  };
}

function periodSearch({ scope, view, mapSide }: DashboardState, slug: string): Search {
  const { by: _, ...asked } = totalsSearch(scope, view, slug, mapSide);
  return asked;
}

/** The two windows compared; how places are made of counts is no matter of a map. */
function changeSearch({ scope, view, mapSide }: DashboardState): Search {
  const { by: _, ties: __, rounding: ___, ...asked } = placesSearch(scope, { ...view, by: mapSide });
  return asked;
}

function flowsSearch({ scope, view }: DashboardState, slug: string): Search {
  const { flows } = view.mapView;
  if (flows === null) return {};
  return { flows: String(flows), ...(slug === scope.volume ? {} : { flowsDataset: scope.volume }) };
}
