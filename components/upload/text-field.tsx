import type { ReactNode } from 'react';
import { Field } from './field';
import styles from './field.module.css';

interface TextFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: ReactNode;
  problem?: string | null;
  type?: 'text' | 'url' | 'date';
  maxLength?: number;
  list?: string;
}

/** A labelled line of text, address or day. */
export function TextField({
  label,
  hint,
  problem = null,
  onChange,
  type = 'text',
  ...input
}: TextFieldProps) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(aria) => (
        <input
          {...aria}
          {...input}
          type={type}
          className={`field ${type === 'date' ? styles.day : styles.text}`}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
