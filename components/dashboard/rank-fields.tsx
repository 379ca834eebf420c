import { useWords } from '#use-words';
import { formatExact } from '@/lib/chart/format-number';
import type { View } from '@/lib/domain/view';
import { whyNotPerMillion } from '@/lib/domain/why-not-per-million';
import styles from './filter-bar.module.css';
import type { DashboardState } from './use-dashboard';

const UNITS = ['10', '100', '1000', '10000', '100000', '1000000'];

/** How places are made of counts: by attacks or per inhabitants, what ties do to the places after them, and how exact the counts are. */
export function RankFields({ state }: { state: DashboardState }) {
  const words = useWords();
  const { t } = words;
  const { view, ranked, by } = state;
  const ofDataset = ranked?.passport.tieRule ?? 'competition';
  const reason = ranked ? whyNotPerMillion(ranked.passport, by) : null;
  return (
    <>
      <label className={styles.field}>
        Places by
        <select className="field" name="per" defaultValue={view.per ?? ''} disabled={reason !== null}>
          <option value="">Attacks</option>
          <option value="million">Attacks per million inhabitants</option>
        </select>
        {reason}
      </label>
      <label className={styles.field}>
        Ties
        <select className="field" name="ties" defaultValue={view.ties ?? ofDataset}>
          <option value="competition">1, 2, 2, 4: places after a tie are skipped</option>
          <option value="dense">1, 2, 2, 3: none is skipped</option>
        </select>
        <input type="hidden" name="ties-was" value={ofDataset} />
      </label>
      <label className={styles.field}>
        {t('compare.rounding')}
        <select className="field" name="rounding" defaultValue={view.rounding ?? ''}>
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
