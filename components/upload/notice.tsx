import type { ReactNode } from 'react';
import styles from './notice.module.css';

/** Something to know before going on, not an error. */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <div className={styles.notice} role="note">
      {children}
    </div>
  );
}
