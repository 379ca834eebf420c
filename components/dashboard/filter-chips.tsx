import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useWords } from '#use-words';
import { totalsQuery } from '@/lib/client/dashboard-queries';
import styles from './filter-chips.module.css';
import type { DashboardState } from './use-dashboard';

const FILTERS = [
  ['organisation', 'organisations'],
  ['type', 'types'],
] as const;

type FilterChipsProps = { state: Pick<DashboardState, 'scope' | 'view' | 'change'> };

/** The label filters that are on, each with a way out. */
export function FilterChips({ state }: FilterChipsProps) {
  const { t } = useWords();
  const { organisations, types } = state.view;
  if (organisations.length + types.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={t('dash.filters')}>
      {FILTERS.map(([by, field]) => (
        <Chips key={by} state={state} by={by} field={field} />
      ))}
    </ul>
  );
}

interface ChipsProps extends FilterChipsProps {
  by: (typeof FILTERS)[number][0];
  field: (typeof FILTERS)[number][1];
}

function Chips({ state: { scope, view, change }, by, field }: ChipsProps) {
  const { t } = useWords();
  const labels = view[field];
  // What the breakdown shows too, in the language of the page.
  const { data } = useQuery({
    ...totalsQuery(scope, view, by),
    enabled: labels.length > 0,
    placeholderData: keepPreviousData,
  });
  const nameOf = (label: string) => data?.entries.find(({ key }) => key === label)?.name ?? label;
  return labels.map((label) => (
    <li key={label} className={styles.chip}>
      <button
        type="button"
        className="button"
        onClick={() => change({ [field]: labels.filter((other) => other !== label) })}
      >
        {label === '' ? t('dash.onlyNotStated') : t('dash.only', { label: nameOf(label) })}{' '}
        <span aria-hidden="true">×</span>
        <span className="visually-hidden">{t('dash.removeFilter')}</span>
      </button>
    </li>
  ));
}
