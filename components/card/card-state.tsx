import type { ReactNode } from 'react';
import styles from './card-state.module.css';

export const CARD_STATES = ['loading', 'empty', 'error', 'no-match'] as const;
export type CardStateKind = (typeof CARD_STATES)[number];

const WORDS: Readonly<Record<CardStateKind, { what: string; next: string }>> = {
  loading: { what: 'Counting…', next: 'The answer is being worked out.' },
  empty: { what: 'No attacks in this dataset yet.', next: 'Upload a CSV file to see them here.' },
  error: { what: 'This could not be drawn.', next: 'Try again; if it stays so, reload the page.' },
  'no-match': {
    what: 'Nothing matches the filters and the period.',
    next: 'Choose a longer period or remove a filter.',
  },
};

export interface CardStateProps {
  kind: CardStateKind;
  /** What happened here, in words, in place of the general ones. */
  what?: string;
  /** What to do about it. */
  next?: string;
  /** A button or link that does it. */
  action?: ReactNode;
  /** Height kept for the picture that will stand here, in pixels. */
  height?: number;
}

/** What a card says when there is no picture: what is the matter and what to do. */
export function CardState({
  kind,
  what = WORDS[kind].what,
  next = WORDS[kind].next,
  action,
  height = 160,
}: CardStateProps) {
  return (
    <div
      className={styles.state}
      style={{ minHeight: height }}
      role={kind === 'error' ? 'alert' : 'status'}
      data-state={kind}
    >
      <p className={styles.what}>{what}</p>
      <p className={styles.next}>{next}</p>
      {action}
    </div>
  );
}
