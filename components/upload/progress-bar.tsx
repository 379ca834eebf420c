import { useWords } from '#use-words';
import styles from './upload.module.css';

interface ProgressBarProps {
  /** What is under way, for those who hear the page. */
  label: string;
  /** 0 to 1. */
  share: number;
  /** The same in words, as exact as it is known. */
  text: string;
}

/** How far something is. Every change is drawn; aloud only each quarter is told. */
export function ProgressBar({ label, share, text }: ProgressBarProps) {
  const { t } = useWords();
  return (
    <div className={styles.progress}>
      <p>{text}</p>
      <progress aria-label={label} value={share} max={1} />
      <p className="visually-hidden" role="status">
        {label}: {t('upload.percent', { percent: Math.floor(share * 4) * 25 })}
      </p>
    </div>
  );
}
