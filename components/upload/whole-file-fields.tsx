import { useWords } from '#use-words';
import {
  type ColumnChoices,
  FIXABLE,
  type Fixable,
  hasColumn,
  isRanking,
} from '@/lib/client/upload/column-choices';
import { type ChoicePartProps, problemOf } from './choice-part';
import { CountryOptions } from './country-options';
import { Field } from './field';
import styles from './field.module.css';
import { Section } from './section';
import { TextField } from './text-field';

/** One value for all rows, for what the file has no column for. */
export function WholeFileFields({ choices, problems, onChange }: ChoicePartProps) {
  const { t } = useWords();
  if (isRanking(choices)) return null;
  const open = FIXABLE.filter((role) => !hasColumn(choices, role));
  if (open.length === 0) return null;
  const set = (role: Fixable, value: string) =>
    onChange({ ...choices, fixed: { ...choices.fixed, [role]: value } });
  return (
    <Section title={t('upload.sameTitle')} note={t('upload.sameNote')}>
      <div className={styles.grid}>
        {open.map((role) => (
          <FixedValue
            key={role}
            role={role}
            fixed={choices.fixed}
            problem={problemOf(problems, role === 'source' || role === 'target' ? 'sides' : role)}
            onChange={(value) => set(role, value)}
          />
        ))}
      </div>
    </Section>
  );
}

interface FixedValueProps {
  role: Fixable;
  fixed: ColumnChoices['fixed'];
  problem: string | null;
  onChange: (value: string) => void;
}

function FixedValue({ role, fixed, problem, onChange }: FixedValueProps) {
  const { t } = useWords();
  const label = t(`upload.role-${role}`);
  if (role !== 'source' && role !== 'target') {
    return (
      <TextField
        label={label}
        value={fixed[role]}
        maxLength={200}
        hint={t('upload.leaveEmpty')}
        onChange={onChange}
      />
    );
  }
  return (
    <Field label={label} problem={problem}>
      {(aria) => (
        <select
          {...aria}
          className={`field ${styles.choice}`}
          value={fixed[role]}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="">{t('upload.notKnown')}</option>
          <CountryOptions />
        </select>
      )}
    </Field>
  );
}
