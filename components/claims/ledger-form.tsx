import type { ReactNode } from 'react';
import { useWords } from '#use-words';
import { type LedgerView, ledgerFields } from '@/lib/domain/ledger-view';
import { localePath } from '@/lib/domain/locale';
import styles from './ledger.module.css';

interface LedgerFormProps {
  view: LedgerView;
  /** The fields of the address that this form writes; the others are kept. */
  writes: readonly string[];
  /** Where on the page to go on. */
  anchor: string;
  button: string;
  label: string;
  children: ReactNode;
}

/** A choice that goes into the address, with or without scripts. */
export function LedgerForm({ view, writes, anchor, button, label, children }: LedgerFormProps) {
  const { locale } = useWords();
  const kept = Object.entries(ledgerFields(view)).filter(([name]) => !writes.includes(name));
  return (
    <form
      action={localePath(locale, `/claims#${anchor}`)}
      method="get"
      className={styles.form}
      aria-label={label}
    >
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <button type="submit" className="button">
        {button}
      </button>
    </form>
  );
}

interface ChoiceProps {
  label: string;
  name: string;
  value: string | null;
  /** What stands for no choice; without it one has to be made. */
  none?: string;
  options: readonly (readonly [value: string, text: string])[];
}

/** A labelled list to choose from. */
export function Choice({ label, name, value, none, options }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      <span>{label}</span>
      <select name={name} className="field" defaultValue={value ?? ''}>
        {none !== undefined && <option value="">{none}</option>}
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
