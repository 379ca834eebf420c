import { useEffect, useMemo, useRef } from 'react';
import { useWords } from '#use-words';
import { capital } from '@/lib/chart/capital';
import { entityWords } from '@/lib/chart/entity-words';
import styles from './filter-fields.module.css';
import type { DashboardState } from './use-dashboard';

/** Whom to tell of. The names, of which there may be hundreds, stay while they are the same: only the choice is renewed. */
export function EntityField({ state: { view, by, places, selected } }: { state: DashboardState }) {
  const words = useWords();
  const field = useRef<HTMLSelectElement>(null);
  const chosen = selected ?? '';
  const entries = places.data?.entries ?? [];
  const listed = JSON.stringify(entries.map(({ key, name }) => [name, key]).sort());
  const names = useMemo(
    () =>
      (JSON.parse(listed) as [string, string][]).map(([name, key]) => (
        <option key={key} value={key}>
          {name}
        </option>
      )),
    [listed],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: with another view, or other names, the field shows what the page tells of.
  useEffect(() => {
    if (field.current) field.current.value = chosen;
  }, [chosen, view, names]);
  return (
    <label className={styles.field}>
      {capital(entityWords(by, words).one)}
      <select ref={field} className="field" name="entity" defaultValue={chosen}>
        {selected === null && <option value="">{words.t('dash.largestMove')}</option>}
        {names}
      </select>
    </label>
  );
}
