import { useId } from 'react';
import type { DraftPeriod } from '@/lib/client/upload/column-choices';
import { dayStep, isDay } from '@/lib/client/upload/day-step';
import styles from './field.module.css';

interface PeriodFieldsProps {
  /** Whose period it is, for those who hear the form: "“attacks_2014”", "the file". */
  about: string;
  period: DraftPeriod;
  problem: string | null;
  onChange: (period: DraftPeriod) => void;
}

/** A period by its first and its last day. One that is not made of days is shown as it stands. */
export function PeriodFields({ about, period, problem, onChange }: PeriodFieldsProps) {
  const isDays = [period.from, period.to].every((text) => text === '' || isDay(text));
  const id = useId();
  if (!isDays) return <ExactPeriod about={about} period={period} onChange={onChange} />;
  const wrong = { 'aria-invalid': problem !== null, 'aria-describedby': problem ? id : undefined };
  return (
    <div>
      <div className={styles.pair}>
        <label className={styles.field}>
          First day
          <input
            {...wrong}
            type="date"
            className={`field ${styles.day}`}
            aria-label={`First day of ${about}`}
            value={period.from}
            onChange={(event) => onChange({ ...period, from: event.target.value })}
          />
        </label>
        <label className={styles.field}>
          Last day
          <input
            {...wrong}
            type="date"
            className={`field ${styles.day}`}
            aria-label={`Last day of ${about}`}
            value={dayStep(period.to, -1)}
            onChange={(event) => onChange({ ...period, to: dayStep(event.target.value, 1) })}
          />
        </label>
      </div>
      {problem && (
        <p id={id} className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}

function ExactPeriod({ about, period, onChange }: Omit<PeriodFieldsProps, 'problem'>) {
  return (
    <div className={styles.field}>
      <p>
        {period.from} to {period.to}
      </p>
      <button type="button" className="button" onClick={() => onChange({ from: '', to: '' })}>
        Choose days for {about}
      </button>
    </div>
  );
}
