import Link from 'next/link';
import { useWords } from '#use-words';
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
  return (
    <Link href={countryPath(ranked.slug, selected, countrySearch(state.scope, state.view))} prefetch={false}>
      All about {words.country(selected)}
    </Link>
  );
}
