import { useWords } from '#use-words';
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
  const { t } = useWords();
  if (hasColumn(props.choices, 'time')) return <TimeColumn {...props} />;
  const counts = numberColumns(props.choices).length;
  if (counts > 1) return null;
  return (
    <Section title={t('upload.period')} note={t('upload.periodNote')}>
      <Questions questions={props.questions.period} />
      <PeriodFields
        about={t('upload.theFile')}
        period={props.choices.period}
        problem={problemOf(props.problems, 'period')}
        onChange={(period) => props.onChange({ ...props.choices, period })}
      />
    </Section>
  );
}

const ORDERS = ['', 'DMY', 'MDY'] as const satisfies readonly DateOrder[];

function TimeColumn({ choices, timeZone, questions, onChange }: TimeFieldsProps) {
  const { t } = useWords();
  return (
    <Section title={t('upload.time')} note={t('upload.timeNote')}>
      <Field label={t('upload.timesIn')}>
        {(aria) => (
          <TimeZoneSelect
            {...aria}
            value={choices.localTimeZone}
            none={t('upload.datasetZone', { timeZone })}
            onChange={(localTimeZone) => onChange({ ...choices, localTimeZone })}
          />
        )}
      </Field>
      <Questions questions={questions.dateOrder} />
      <Field label={t('upload.datesWritten')}>
        {(aria) => (
          <select
            {...aria}
            className={`field ${styles.choice}`}
            data-asked={questions.dateOrder.length > 0 || undefined}
            value={choices.dateOrder}
            onChange={({ target }) => {
              const order = ORDERS.find((known) => known === target.value);
              if (order !== undefined) onChange({ ...choices, dateOrder: order });
            }}
          >
            {ORDERS.map((order) => (
              <option key={order} value={order}>
                {t(`upload.order-${order || 'file'}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </Section>
  );
}
