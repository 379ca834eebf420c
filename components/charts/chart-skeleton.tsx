import { useWords } from '#use-words';
import styles from './chart-skeleton.module.css';

/** Stands where a chart is about to be drawn. */
export function ChartSkeleton() {
  const { t } = useWords();
  return (
    <p className={styles.skeleton} data-skeleton>
      {t('chart.drawing')}
    </p>
  );
}
