import type { CardPicture } from '@/components/card/card-picture';
import { placesSearch, rankingSlug, totalsSearch } from '@/lib/client/dashboard-searches';
import { flowsToSearch } from '@/lib/client/map-queries';
import { csvAddress } from '@/lib/client/picture-address';
import type { Search } from '@/lib/client/queries';
import type { DashboardState } from './use-dashboard';
import type { MapState } from './use-map';

/**
 * The map as it is seen, as a picture.
 * @param map the moment that it shows alone, or null for all of its period; and the flows on it
 */
export function mapPicture(
  state: DashboardState,
  { part, flows, words }: Pick<MapState, 'part' | 'flows' | 'words'>,
): CardPicture {
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
    csvBeside: flows
      ? {
          label: words.t('map.flowsCsv'),
          address: csvAddress(scope.volume, 'flows', flowsToSearch(scope, view, flows.target, part)),
        }
      : undefined,
  };
}

function periodSearch({ scope, view, mapSide }: DashboardState, slug: string): Search {
  const { by: _, ...asked } = totalsSearch(scope, view, slug, mapSide);
  return asked;
}

/** The two windows compared; how places are made of counts is no matter of a map. */
function changeSearch({ scope, view, mapSide }: DashboardState): Search {
  const ofMap = { ...view, by: mapSide, ties: null, per: null, rounding: null };
  const { by: _, ...asked } = placesSearch(scope, ofMap);
  return asked;
}

function flowsSearch({ scope, view }: DashboardState, slug: string): Search {
  const { flows } = view.mapView;
  if (flows === null) return {};
  return { flows: String(flows), ...(slug === scope.volume ? {} : { flowsDataset: scope.volume }) };
}
