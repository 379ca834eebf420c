import type { Status } from '@/lib/domain/passport';
import styles from './status-badge.module.css';
import { StatusShape } from './status-shape';

const WORDS: Readonly<Record<Status, { word: string; meaning: string }>> = {
  reported: { word: 'Reported', meaning: 'someone said it' },
  measured: { word: 'Measured', meaning: 'counted from an uploaded file' },
  simulated: { word: 'Simulated', meaning: 'made by our generator, not observed' },
};

interface StatusBadgeProps {
  status: Status;
  /** In the language of the page; English without. */
  words?: { word: string; meaning: string };
}

/** How a figure came to be: by shape, word and colour, so that none of the three is needed alone. */
export function StatusBadge({ status, words = WORDS[status] }: StatusBadgeProps) {
  const { word, meaning } = words;
  return (
    <span className={`${styles.badge} ${styles[status]}`} title={`${word}: ${meaning}`}>
      <svg className={styles.shape} viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <StatusShape status={status} />
      </svg>
      {word}
    </span>
  );
}
