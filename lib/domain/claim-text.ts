import type { Claim } from './claim';
import { countryName } from './country';
import { ordinal } from './ordinal';

/** What was said, as short text: "more than 40,000,000", "51st → 31st", "Brazil, France, …". */
export function claimText(value: Claim['value']): string {
  switch (value.kind) {
    case 'count':
      return `${value.atLeast ? 'more than ' : ''}${value.count.toLocaleString('en')}`;
    case 'place':
      return value.previous === null
        ? ordinal(value.place)
        : `${ordinal(value.previous)} → ${ordinal(value.place)}`;
    case 'countries':
      return value.countries.map(countryName).join(', ');
    case 'organisations':
      return value.organisations.join(', ');
    case 'statement':
      return value.text;
  }
}
