import type { Scope } from '@/lib/domain/scope';
import type { View } from '@/lib/domain/view';
import { placesSearch } from './dashboard-searches';
import type { Search } from './queries';

/** What to ask of the picture of the ladder that a view shows. */
export function rankShiftSearch(scope: Scope, view: View, selected: string | null): Search {
  return {
    ...placesSearch(scope, view),
    ...(selected === null ? {} : { key: selected }),
    ...(view.places ? { places: `${view.places.from}-${view.places.to}` } : {}),
  };
}
