import { Fragment, useId } from 'react';
import { useWords } from '#use-words';
import { COLUMN_ROLE_ORDER, type ColumnChoice } from '@/lib/client/upload/column-choices';
import styles from './columns-table.module.css';
import fieldStyles from './field.module.css';
import { PeriodFields } from './period-fields';
import { Questions } from './questions';

interface ColumnRowProps {
  choice: ColumnChoice;
  samples: readonly string[];
  /** Questions about this column; an empty list where another column's question names it; null where none does. */
  questions: readonly string[] | null;
  problem: string | null;
  hasPeriod: boolean;
  onChange: (choice: ColumnChoice) => void;
}

/** One column: its name, what it holds, and what it is. */
export function ColumnRow({ choice, samples, questions, problem, hasPeriod, onChange }: ColumnRowProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <tr>
      <th scope="row" id={`${id}-name`}>
        {choice.name}
      </th>
      <td className={styles.samples}>
        {samples.length > 0 ? <Samples values={samples} /> : <em>{t('upload.onlyEmpty')}</em>}
      </td>
      <td className={styles.answer}>
        <select
          className={`field ${styles.role}`}
          aria-label={t('upload.whatIs', { name: choice.name })}
          aria-describedby={`${id}-question ${id}-problem`}
          aria-invalid={problem !== null && !hasPeriod}
          data-asked={questions !== null || undefined}
          data-unused={choice.role === 'ignored' || undefined}
          value={choice.role}
          onChange={(event) => {
            const role = COLUMN_ROLE_ORDER.find((known) => known === event.target.value);
            if (role) onChange({ ...choice, role });
          }}
        >
          {COLUMN_ROLE_ORDER.map((role) => (
            <option key={role} value={role}>
              {t(`upload.role-${role}`)}
            </option>
          ))}
        </select>
        <div id={`${id}-question`}>
          <Questions questions={questions ?? []} />
        </div>
        {hasPeriod && (
          <PeriodFields
            about={`“${choice.name}”`}
            period={choice.period}
            problem={problem}
            onChange={(period) => onChange({ ...choice, period })}
          />
        )}
        {problem && !hasPeriod && (
          <p id={`${id}-problem`} className={fieldStyles.problem}>
            {problem}
          </p>
        )}
      </td>
    </tr>
  );
}

function Samples({ values }: { values: readonly string[] }) {
  return values.map((value, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: values may repeat; their place is their name
    <Fragment key={at}>
      {at > 0 && '\u00a0· '}
      <span className={styles.sample}>{value}</span>
    </Fragment>
  ));
}
