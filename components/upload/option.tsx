import type { ReactNode } from 'react';
import styles from './field.module.css';

interface OptionProps {
  type: 'radio' | 'checkbox';
  name: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  title: ReactNode;
  /** What choosing it does. */
  note?: ReactNode;
  invalid?: boolean;
}

/** One answer to tick, with what it means. */
export function Option({ type, name, checked, onChange, title, note, invalid = false }: OptionProps) {
  return (
    <label className={styles.option}>
      <input
        type={type}
        name={name}
        checked={checked}
        aria-invalid={invalid || undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        <strong>{title}</strong>
        {note && <small>{note}</small>}
      </span>
    </label>
  );
}
