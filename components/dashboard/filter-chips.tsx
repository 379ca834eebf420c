import styles from './filter-bar.module.css';
import type { DashboardState } from './use-dashboard';

/** The label filters that are on, each with a way out. */
export function FilterChips({ state }: { state: Pick<DashboardState, 'view' | 'change'> }) {
  const { organisations, types } = state.view;
  if (organisations.length + types.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label="Filters">
      {organisations.map((label) => (
        <li key={`organisation-${label}`}>
          <button
            type="button"
            className="button"
            onClick={() => state.change({ organisations: organisations.filter((other) => other !== label) })}
          >
            Only {label || 'not stated'} <span aria-hidden="true">×</span>
            <span className="visually-hidden">: remove this filter</span>
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
            Only {label || 'not stated'} <span aria-hidden="true">×</span>
            <span className="visually-hidden">: remove this filter</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
