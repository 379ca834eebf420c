import { type DateOrder, hasColumn, numberColumns } from '@/lib/client/upload/column-choices';
import type { PlacedQuestions } from '@/lib/client/upload/place-questions';
import { type ChoicePartProps, problemOf } from './choice-part';
import { Field } from './field';
import styles from './field.module.css';
import { PeriodFields } from './period-fields';
import { Questions } from './questions';
import { Section } from './section';
import { TimeZoneSelect } from './time-zone-select';

type TimeFieldsProps = ChoicePartProps & {
  /** The dataset's. */
  timeZone: string;
  questions: Pick<PlacedQuestions, 'dateOrder' | 'period'>;
};

/** When the attacks happened: how to read the time column, or the period of a file that has none. */
export function TimeFields(props: TimeFieldsProps) {
  if (hasColumn(props.choices, 'time')) return <TimeColumn {...props} />;
  const counts = numberColumns(props.choices).length;
  if (counts > 1) return null;
  return (
    <Section title="Period" note="No column holds a time, so all rows are of the same period.">
      <Questions questions={props.questions.period} />
      <PeriodFields
        about="the file"
        period={props.choices.period}
        problem={problemOf(props.problems, 'period')}
        onChange={(period) => props.onChange({ ...props.choices, period })}
      />
    </Section>
  );
}

const ORDERS: readonly { value: DateOrder; name: string }[] = [
  { value: '', name: 'As the file shows' },
  { value: 'DMY', name: 'Day first: 31/12/2019' },
  { value: 'MDY', name: 'Month first: 12/31/2019' },
];

function TimeColumn({ choices, timeZone, questions, onChange }: TimeFieldsProps) {
  return (
    <Section title="Time" note="Times that carry an offset, such as Z or -05:00, are read as they stand.">
      <Field label="Times without an offset are in">
        {(aria) => (
          <TimeZoneSelect
            {...aria}
            value={choices.localTimeZone}
            none={`The dataset’s time zone: ${timeZone}`}
            onChange={(localTimeZone) => onChange({ ...choices, localTimeZone })}
          />
        )}
      </Field>
      <Questions questions={questions.dateOrder} />
      <Field label="Dates such as 04/11/2019 are written">
        {(aria) => (
          <select
            {...aria}
            className={`field ${styles.choice}`}
            data-asked={questions.dateOrder.length > 0 || undefined}
            value={choices.dateOrder}
            onChange={({ target }) => {
              const order = ORDERS.find(({ value }) => value === target.value);
              if (order) onChange({ ...choices, dateOrder: order.value });
            }}
          >
            {ORDERS.map(({ value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
    </Section>
  );
}
