import { isRanking, numberColumns } from '@/lib/client/upload/column-choices';
import { type ChoicePartProps, problemOf } from './choice-part';
import { Field } from './field';
import styles from './field.module.css';
import { Option } from './option';
import { Section } from './section';

function RankingNote() {
  return (
    <Section title="A ranking: country and place, no counts">
      <p>
        The places are kept as they stand, with their ties and gaps. They go into a dataset of rankings and
        are never mixed with counts of attacks.
      </p>
    </Section>
  );
}

/** How attacks are counted: by the numbers of a column, or by the rows. */
export function AttacksFields({ choices, problems, onChange }: ChoicePartProps) {
  if (isRanking(choices)) return <RankingNote />;
  const counts = numberColumns(choices);
  if (counts.length === 0) {
    const problem = problemOf(problems, 'attacks');
    return (
      <Section title="Attacks" note="No column holds a number of attacks.">
        <div>
          <Option
            type="checkbox"
            name="one-per-row"
            checked={choices.onePerRow}
            invalid={problem !== null}
            onChange={(onePerRow) => onChange({ ...choices, onePerRow })}
            title="Each row is one attack"
            note="For raw logs: the rows are counted."
          />
          {problem && <p className={styles.problem}>{problem}</p>}
        </div>
      </Section>
    );
  }
  if (counts.length > 1) return null;
  return (
    <Section title="Attacks" note="Counts are whole numbers. Separators of thousands are taken off.">
      <Field label="“1.234” in this file means">
        {(aria) => (
          <select
            {...aria}
            className={`field ${styles.choice}`}
            value={choices.decimal}
            onChange={({ target }) => {
              const decimal = (['', '.', ','] as const).find((sign) => sign === target.value);
              if (decimal !== undefined) onChange({ ...choices, decimal });
            }}
          >
            <option value="">What the rest of the column shows</option>
            <option value=",">1234: the point groups thousands</option>
            <option value=".">1 and a fraction: the point marks decimals</option>
          </select>
        )}
      </Field>
    </Section>
  );
}
