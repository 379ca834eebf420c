import { useWords } from '#use-words';
import { formatExact } from '@/lib/chart/format-number';
import type { View } from '@/lib/domain/view';

import styles from './filter-fields.module.css';
import type { DashboardState } from './use-dashboard';
import { useSaid } from './use-said';

const UNITS = ['10', '100', '1000', '10000', '100000', '1000000'];

/** How places are made of counts: by attacks or per inhabitants, what ties do to the places after them, and how exact the counts are. */
export function RankFields({ state }: { state: DashboardState }) {
  const words = useWords();
  const { t } = words;
  const { view, ranked, places } = state;
  const ofDataset = ranked?.passport.tieRule ?? 'competition';
  const population = places.data?.population;
  const reason = population && 'refused' in population ? population.refused : null;
  return (
    <>
      <label className={styles.field}>
        {t('compare.placesBy')}
        <select
          {...useSaid<HTMLSelectElement>(view.per ?? '')}
          className="field"
          name="per"
          disabled={reason !== null}
        >
          <option value="">{t('compare.byAttacks')}</option>
          <option value="million">{t('compare.byInhabitants')}</option>
        </select>
        {reason}
      </label>
      <label className={styles.field}>
        {t('compare.ties')}
        <select {...useSaid<HTMLSelectElement>(view.ties ?? ofDataset)} className="field" name="ties">
          <option value="competition">{t('compare.ties-competition')}</option>
          <option value="dense">{t('compare.ties-dense')}</option>
        </select>
        <input type="hidden" name="ties-was" value={ofDataset} />
      </label>
      <label className={styles.field}>
        {t('compare.rounding')}
        <select {...useSaid<HTMLSelectElement>(view.rounding ?? '')} className="field" name="rounding">
          <option value="">{t('compare.exact')}</option>
          {[...new Set([...UNITS, ...(view.rounding ? [view.rounding] : [])])].map((unit) => (
            <option key={unit} value={unit}>
              {t('compare.nearest', { unit: formatExact(unit, words.locale) })}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

/** What the fields say; the dataset's own rule is not written into the address. */
export function chosenRanking(text: (name: string) => string): Pick<View, 'per' | 'ties' | 'rounding'> {
  const ties = text('ties');
  return {
    rounding: text('rounding') || null,
    per: text('per') === 'million' ? 'million' : null,
    ties: ties === text('ties-was') || ties === '' ? null : ties === 'dense' ? 'dense' : 'competition',
  };
}
