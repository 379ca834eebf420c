import styles from './chart-skeleton.module.css';

/** Stands where a chart is about to be drawn. */
export function ChartSkeleton() {
  return (
    <p className={styles.skeleton} data-skeleton>
      Drawing the chart…
    </p>
  );
}
