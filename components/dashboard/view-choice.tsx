import type { ReactNode } from 'react';
import { type View, viewSearch } from '@/lib/domain/view';
import styles from './view-choice.module.css';

/** The rest of a view, which a form that changes some of it must not lose. */
export function ViewFields({ view }: { view: View }) {
  const search = new URLSearchParams(viewSearch(view));
  return [...search].map(([name, value]) => (
    <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
  ));
}

interface ViewChoiceProps {
  name: string;
  label: string;
  value: string;
  onChoose: (value: string) => void;
  children: ReactNode;
}

/** One thing to choose of a view. Within a form, so that it works before any script. */
export function ViewChoice({ name, label, value, onChoose, children }: ViewChoiceProps) {
  return (
    <label className={styles.choice}>
      {label}
      <select className="field" name={name} value={value} onChange={(event) => onChoose(event.target.value)}>
        {children}
      </select>
    </label>
  );
}
