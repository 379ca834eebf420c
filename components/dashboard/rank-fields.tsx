import { whyNotPerMillion } from '@/lib/domain/per-million';
import type { View } from '@/lib/domain/view';
import styles from './filter-bar.module.css';
import type { DashboardState } from './use-dashboard';

/** How places are made of counts: by attacks or per inhabitants, and what ties do to the places after them. */
export function RankFields({ state }: { state: DashboardState }) {
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
    </>
  );
}

/** What the fields say; the dataset's own rule is not written into the address. */
export function chosenRanking(text: (name: string) => string): Pick<View, 'per' | 'ties'> {
  const ties = text('ties');
  return {
    per: text('per') === 'million' ? 'million' : null,
    ties: ties === text('ties-was') || ties === '' ? null : ties === 'dense' ? 'dense' : 'competition',
  };
}
