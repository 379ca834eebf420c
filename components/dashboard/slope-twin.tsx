import { useWords } from '#use-words';
import { capital } from '@/lib/chart/capital';
import { entityWords } from '@/lib/chart/entity-words';
import { placeText } from '@/lib/chart/place-text';
import { slopeLayout } from '@/lib/chart/slope-layout';
import type { RankingEntry } from '@/lib/domain/answer';
import type { Dimension } from '@/lib/domain/fact';
import styles from './ranking-table.module.css';
import { ShiftText } from './shift-text';

interface SlopeTwinProps {
  entries: readonly RankingEntry[];
  selected: string | null;
  by: Dimension;
}

/** The lines of the slope chart as a table. */
export function SlopeTwin({ entries, selected, by }: SlopeTwinProps) {
  const words = useWords();
  const { t } = words;
  const { lines } = slopeLayout(entries, selected, { height: 1, labelHeight: 1 });
  const shown = new Set(lines.map(({ key }) => key));
  return (
    <details className={styles.twin}>
      <summary>{t('card.asTable')}</summary>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className="visually-hidden">{t('card.twin-compared')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('card.before')}</th>
              <th scope="col">{capital(entityWords(by, words).one)}</th>
              <th scope="col">{t('card.now')}</th>
              <th scope="col">{t('card.shift')}</th>
            </tr>
          </thead>
          <tbody>
            {entries
              .filter(({ key }) => shown.has(key))
              .map((entry) => (
                <tr key={entry.key} className={entry.key === selected ? styles.selected : undefined}>
                  <td>
                    {entry.previousRank === null
                      ? '–'
                      : placeText(entry.previousRank, entry.previousTied, words)}
                  </td>
                  <th scope="row">{entry.name}</th>
                  <td>{entry.rank === null ? '–' : placeText(entry.rank, entry.tied, words)}</td>
                  <td>
                    <ShiftText entry={entry} />
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
