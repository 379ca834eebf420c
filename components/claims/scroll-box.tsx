import type { ReactNode } from 'react';
import styles from './ledger.module.css';

/** A box that scrolls by itself, also by keyboard, so that a wide table does not widen the page. */
export function ScrollBox({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.scroll} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
