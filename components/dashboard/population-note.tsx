import { useWords } from '#use-words';
import type { RankingAnswer } from '@/lib/domain/answer';
import styles from './ranking-table.module.css';

/** Whose inhabitants attacks are divided among, or why they are not divided. */
export function PopulationNote({ answer: { population, listing } }: { answer: RankingAnswer }) {
  const { t } = useWords();
  if (listing) return null;
  if ('refused' in population) {
    return (
      <div className={styles.notes}>
        <p>{t('compare.noPerMillion', { reason: population.refused })}</p>
      </div>
    );
  }
  const { year, source, url } = population;
  return (
    <div className={styles.notes}>
      <p>
        {t.rich('compare.population', {
          year: String(year),
          source,
          link: (text) => <a href={url}>{text}</a>,
        })}
      </p>
    </div>
  );
}
