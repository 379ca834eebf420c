'use client';

import { Field } from '@/components/upload/field';
import { TextField } from '@/components/upload/text-field';
import type { ClaimFields } from '@/lib/client/claim-fields';
import styles from './ledger.module.css';

export interface FieldsProps {
  fields: ClaimFields;
  set: (change: Partial<ClaimFields>) => void;
  /** What is wrong with a field of the claim, or null. */
  problem: (field: string) => string | null;
}

const KINDS: readonly (readonly [ClaimFields['kind'], string])[] = [
  ['count', 'A number'],
  ['place', 'A place in a ranking'],
  ['countries', 'A list of countries'],
  ['organisations', 'A list of institutions'],
  ['statement', 'A sentence'],
];

/** What was said: a number, a place, a list or a sentence. */
export function ValueFields({ fields, set, problem }: FieldsProps) {
  return (
    <>
      <Field label="What was said is">
        {(aria) => (
          <select
            {...aria}
            className="field"
            value={fields.kind}
            onChange={(event) => set({ kind: event.target.value as ClaimFields['kind'] })}
          >
            {KINDS.map(([kind, name]) => (
              <option key={kind} value={kind}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <KindFields fields={fields} set={set} problem={problem} />
    </>
  );
}

function KindFields({ fields, set, problem }: FieldsProps) {
  const text = (label: string, field: keyof ClaimFields & string, path: string, hint?: string) => (
    <TextField
      label={label}
      hint={hint}
      value={String(fields[field])}
      onChange={(value) => set({ [field]: value })}
      problem={problem(path)}
    />
  );
  switch (fields.kind) {
    case 'count':
      return (
        <>
          {text('Number', 'count', 'value.count', 'In digits, such as 40,000,000')}
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={fields.atLeast}
              onChange={(event) => set({ atLeast: event.target.checked })}
            />
            “More than” was said
          </label>
        </>
      );
    case 'place':
      return (
        <>
          {text('Place', 'place', 'value.place')}
          {text('Place before', 'previous', 'value.previous', 'Empty where none was told')}
        </>
      );
    case 'countries':
      return text(
        'Countries',
        'countries',
        'value.countries',
        'Names or codes, with semicolons between them',
      );
    case 'organisations':
      return text('Institutions', 'organisations', 'value.organisations', 'With semicolons between them');
    case 'statement':
      return text('The words', 'text', 'value.text');
  }
}
