'use client';

import { useWords } from '#use-words';
import { Field } from '@/components/upload/field';
import { TextField } from '@/components/upload/text-field';
import type { ClaimFields } from '@/lib/client/claim-fields';
import own from './claim-form.module.css';
import styles from './ledger.module.css';

export interface FieldsProps {
  fields: ClaimFields;
  set: (change: Partial<ClaimFields>) => void;
  /** What is wrong with a field of the claim, or null. */
  problem: (field: string) => string | null;
}

const KINDS = ['count', 'place', 'countries', 'organisations', 'statement'] as const;

/** What was said: a number, a place, a list or a sentence. */
export function ValueFields({ fields, set, problem }: FieldsProps) {
  const { t } = useWords();
  return (
    <>
      <Field label={t('claimForm.kind')}>
        {(aria) => (
          <select
            {...aria}
            className="field"
            value={fields.kind}
            onChange={(event) => set({ kind: event.target.value as ClaimFields['kind'] })}
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`claimForm.kind-${kind}`)}
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
  const { t } = useWords();
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
          {text(t('claimForm.number'), 'count', 'value.count', t('claimForm.numberHint'))}
          <label className={`${styles.check} ${own.beside}`}>
            <input
              type="checkbox"
              checked={fields.atLeast}
              onChange={(event) => set({ atLeast: event.target.checked })}
            />
            {t('claimForm.moreThan')}
          </label>
        </>
      );
    case 'place':
      return (
        <>
          {text(t('claimForm.place'), 'place', 'value.place')}
          {text(t('claimForm.before'), 'previous', 'value.previous', t('claimForm.beforeHint'))}
        </>
      );
    case 'countries':
      return text(t('claimForm.countries'), 'countries', 'value.countries', t('claimForm.countriesHint'));
    case 'organisations':
      return text(
        t('claimForm.organisations'),
        'organisations',
        'value.organisations',
        t('claimForm.organisationsHint'),
      );
    case 'statement':
      return text(t('claimForm.words'), 'text', 'value.text');
  }
}
