import { useWords } from '#use-words';
import { LocaleLink } from '@/components/words/locale-link';
import { nameInText } from '@/lib/chart/name-in-text';
import { countrySearch } from '@/lib/client/country-search';
import { countryPath } from '@/lib/domain/country-path';
import { isSide } from '@/lib/domain/fact';
import type { DashboardState } from './use-dashboard';

/** Leads from the chosen country to its own page, of the dataset that ranks it. */
export function CountryLink({
  state,
}: {
  state: Pick<DashboardState, 'selected' | 'ranked' | 'by' | 'scope' | 'view'>;
}) {
  const words = useWords();
  const { selected, ranked, by } = state;
  if (!isSide(by) || !selected || !ranked) return null;
  const name = nameInText({ key: selected, name: words.country(selected) }, by, words);
  return (
    <LocaleLink
      href={countryPath(ranked.slug, selected, countrySearch(state.scope, state.view))}
      prefetch={false}
    >
      {words.t('dash.allAbout', { name })}
    </LocaleLink>
  );
}
