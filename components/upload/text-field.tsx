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
  /** A text of several lines. */
  isLong?: boolean;
}

/** A labelled text, address or day. */
export function TextField({
  label,
  hint,
  problem = null,
  onChange,
  type = 'text',
  isLong = false,
  ...input
}: TextFieldProps) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(aria) =>
        isLong ? (
          <textarea
            {...aria}
            value={input.value}
            maxLength={input.maxLength}
            rows={3}
            className={`field ${styles.long}`}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <input
            {...aria}
            {...input}
            type={type}
            className={`field ${type === 'date' ? styles.day : styles.text}`}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </Field>
  );
}
