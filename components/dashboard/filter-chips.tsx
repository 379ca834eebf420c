import { useWords } from '#use-words';
import styles from './filter-bar.module.css';
import type { DashboardState } from './use-dashboard';

/** The label filters that are on, each with a way out. */
export function FilterChips({ state }: { state: Pick<DashboardState, 'view' | 'change'> }) {
  const { t } = useWords();
  const { organisations, types } = state.view;
  const only = (label: string) => (label === '' ? t('dash.onlyNotStated') : t('dash.only', { label }));
  if (organisations.length + types.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={t('dash.filters')}>
      {organisations.map((label) => (
        <li key={`organisation-${label}`}>
          <button
            type="button"
            className="button"
            onClick={() => state.change({ organisations: organisations.filter((other) => other !== label) })}
          >
            {only(label)} <span aria-hidden="true">×</span>
            <span className="visually-hidden">{t('dash.removeFilter')}</span>
          </button>
        </li>
      ))}
      {types.map((label) => (
        <li key={`type-${label}`}>
          <button
            type="button"
            className="button"
            onClick={() => state.change({ types: types.filter((other) => other !== label) })}
          >
            {only(label)} <span aria-hidden="true">×</span>
            <span className="visually-hidden">{t('dash.removeFilter')}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
