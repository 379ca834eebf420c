import {
  type ColumnChoices,
  FIXABLE,
  type Fixable,
  hasColumn,
  isRanking,
  ROLE_NAMES,
} from '@/lib/client/upload/column-choices';
import { COUNTRIES } from '@/lib/domain/country';
import { type ChoicePartProps, problemOf } from './choice-part';
import { Field } from './field';
import styles from './field.module.css';
import { Section } from './section';
import { TextField } from './text-field';

const NOTE =
  'For what has no column of its own. A national file often has one target country, or comes from one organisation.';

/** One value for all rows, for what the file has no column for. */
export function WholeFileFields({ choices, problems, onChange }: ChoicePartProps) {
  if (isRanking(choices)) return null;
  const open = FIXABLE.filter((role) => !hasColumn(choices, role));
  if (open.length === 0) return null;
  const set = (role: Fixable, value: string) =>
    onChange({ ...choices, fixed: { ...choices.fixed, [role]: value } });
  return (
    <Section title="The same in every row" note={NOTE}>
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
  const label = ROLE_NAMES[role];
  if (role !== 'source' && role !== 'target') {
    return (
      <TextField
        label={label}
        value={fixed[role]}
        maxLength={200}
        hint="Leave empty if not known."
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
          <option value="">Not known</option>
          {[...COUNTRIES].map(([code, { name }]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
