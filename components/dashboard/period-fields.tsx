import { useWords } from '#use-words';
import type { Period } from '@/lib/domain/fact';
import styles from './filter-fields.module.css';
import { useSaid } from './use-said';

interface PeriodFieldsProps {
  legend: string;
  /** Prefix of the fields' names. */
  name: string;
  period: Period | null;
}

/** The two ends of a period as wall times of the view's time zone; the second is not part of it. */
export function PeriodFields({ legend, name, period }: PeriodFieldsProps) {
  const { t } = useWords();
  // The offset is the time zone's, so that the first 16 characters are its wall time.
  const from = period?.from.slice(0, 16) ?? '';
  const to = period?.to.slice(0, 16) ?? '';
  return (
    <fieldset className={styles.period}>
      <legend>{legend}</legend>
      <input type="hidden" name={`${name}-was`} value={`${from}/${to}`} />
      <label>
        <span className="visually-hidden">{t('dash.periodFrom', { legend })}</span>
        <input
          {...useSaid<HTMLInputElement>(from)}
          className="field"
          type="datetime-local"
          name={`${name}-from`}
        />
      </label>
      <span aria-hidden="true">–</span>
      <label>
        <span className="visually-hidden">{t('dash.periodTo', { legend })}</span>
        <input
          {...useSaid<HTMLInputElement>(to)}
          className="field"
          type="datetime-local"
          name={`${name}-to`}
        />
      </label>
    </fieldset>
  );
}
