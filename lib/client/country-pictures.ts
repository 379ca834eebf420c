import { UNKNOWN_COUNTRY } from '@/lib/domain/country';
import type { CountryFacts, CountrySide } from '@/lib/domain/country-facts';
import { chosenParams } from './country-search';
import type { Search } from './queries';

/** What to ask of the picture of a country's course: the axis of the page, the windows that are compared. Null for `ZZ`, which has no place. */
export function coursePicture({ code, view }: CountryFacts, { side, history, compared }: CountrySide) {
  if (code === UNKNOWN_COUNTRY) return null;
  const { period, comparePeriod } = compared;
  const search: Search = {
    ...chosenParams(view),
    ...{ by: side, key: code, from: period.from, to: period.to },
    ...(comparePeriod ? { compareFrom: comparePeriod.from, compareTo: comparePeriod.to } : {}),
    ...{ axisFrom: history.period.from, axisTo: history.period.to },
  };
  return { kind: 'rank-shift', search } as const;
}

/** The other side of a country's attacks. */
export function partnersSearch({ code, view }: CountryFacts, { side }: CountrySide): Search {
  const { ties: _, per: _per, ...asked } = chosenParams(view);
  return { ...asked, by: side === 'source' ? 'target' : 'source', [side]: code };
}
