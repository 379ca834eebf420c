import { useWords } from '#use-words';
import type { Status } from '@/lib/domain/passport';
import styles from './status-badge.module.css';
import { StatusShape } from './status-shape';

/** How a figure came to be: by shape, word and colour, so that none of the three is needed alone. */
export function StatusBadge({ status }: { status: Status }) {
  const { t } = useWords();
  const word = t(`text.status-${status}`);
  return (
    <span className={`${styles.badge} ${styles[status]}`} title={`${word}: ${t(`text.meaning-${status}`)}`}>
      <svg className={styles.shape} viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <StatusShape status={status} />
      </svg>
      {word}
    </span>
  );
}
