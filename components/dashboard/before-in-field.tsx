import { useQuery } from '@tanstack/react-query';
import { useWords } from '#use-words';
import { datasetsQuery } from '@/lib/client/upload/upload-queries';
import { whyNotComparable } from '@/lib/domain/comparability';
import type { DatasetSummary } from '@/lib/domain/dataset';
import { isSide } from '@/lib/domain/fact';
import styles from './filter-fields.module.css';
import type { DashboardState } from './use-dashboard';
import { useSaid } from './use-said';

/** Long enough for one reader's changes. */
const FRESH_MS = 60_000;

/** The dataset that the places before are of: this one, or another one that was, or was not, counted in the same way. */
export function BeforeInField({ state }: { state: DashboardState }) {
  const { t } = useWords();
  const { ranked, view } = state;
  const said = useSaid<HTMLSelectElement>(view.beforeIn ?? '');
  const all = useQuery({ ...datasetsQuery(), staleTime: FRESH_MS }).data?.datasets ?? [];
  if (!ranked) return null;
  const others = all.filter((dataset) => couldBeBefore(dataset, state));
  if (others.length === 0 && !view.beforeIn) return null;
  const isListed = others.some(({ slug }) => slug === view.beforeIn);
  return (
    <label className={styles.field}>
      {t('compare.beforeIn')}
      <select
        // The choice stands when the list has come.
        key={String(isListed)}
        {...said}
        className="field"
        name="beforeIn"
      >
        <option value="">{t('compare.thisDataset')}</option>
        {view.beforeIn && !isListed && <option value={view.beforeIn}>{view.beforeIn}</option>}
        {others.map(({ slug, title, passport }) => (
          <option key={slug} value={slug}>
            {whyNotComparable(ranked.passport, passport, state.by) === null
              ? t('compare.matches', { title })
              : t('compare.differs', { title })}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Another dataset with data of what is ranked. Why one that was counted otherwise is not compared, the answer says. */
function couldBeBefore({ slug, passport, period }: DatasetSummary, { ranked, by }: DashboardState): boolean {
  const isOther = slug !== ranked?.slug && period !== null && passport.holds !== 'places';
  return isOther && (!isSide(by) || passport.sides.includes(by));
}
