import type { ReactNode } from 'react';
import { useWords } from '#use-words';
import styles from './card-state.module.css';

export const CARD_STATES = ['loading', 'empty', 'error', 'no-match'] as const;
export type CardStateKind = (typeof CARD_STATES)[number];

export interface CardStateProps {
  kind: CardStateKind;
  /** What happened here, in words, in place of the general ones. */
  what?: string;
  /** What to do about it. */
  next?: string;
  /** A button or link that does it. */
  action?: ReactNode;
  /** Asks again. */
  retry?: (() => unknown) | undefined;
  /** Height kept for the picture that will stand here, in pixels. */
  height?: number;
}

/** What a card says when there is no picture: what is the matter and what to do. */
export function CardState({ kind, what, next, action, retry, height = 160 }: CardStateProps) {
  const { t } = useWords();
  return (
    <div
      className={styles.state}
      style={{ minHeight: height }}
      role={kind === 'error' ? 'alert' : 'status'}
      data-state={kind}
    >
      <p className={styles.what}>{what ?? t(`card.state-${kind}`)}</p>
      <p className={styles.next}>{next ?? t(`card.next-${kind}`)}</p>
      {action}
      {retry && (
        <button type="button" className="button" onClick={() => retry()}>
          {t('fault.again')}
        </button>
      )}
    </div>
  );
}
