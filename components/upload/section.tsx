import { type ReactNode, useId } from 'react';
import styles from './section.module.css';

interface SectionProps {
  title: string;
  /** One or two sentences on what is asked here and why. */
  note?: ReactNode;
  children: ReactNode;
}

/** A part of a step: what it is about on the left, the answers on the right. */
export function Section({ title, note, children }: SectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.about}>
        <h2 id={id}>{title}</h2>
        {note && <p>{note}</p>}
      </div>
      <div className={styles.content}>{children}</div>
    </section>
  );
}
