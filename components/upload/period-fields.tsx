import { useId } from 'react';
import { useWords } from '#use-words';
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
  const { t } = useWords();
  const isDays = [period.from, period.to].every((text) => text === '' || isDay(text));
  const id = useId();
  if (!isDays) return <ExactPeriod about={about} period={period} onChange={onChange} />;
  const wrong = { 'aria-invalid': problem !== null, 'aria-describedby': problem ? id : undefined };
  return (
    <div>
      <div className={styles.pair}>
        <label className={styles.field}>
          {t('upload.firstDay')}
          <input
            {...wrong}
            type="date"
            className={`field ${styles.day}`}
            aria-label={t('upload.firstDayOf', { about })}
            value={period.from}
            onChange={(event) => onChange({ ...period, from: event.target.value })}
          />
        </label>
        <label className={styles.field}>
          {t('upload.lastDay')}
          <input
            {...wrong}
            type="date"
            className={`field ${styles.day}`}
            aria-label={t('upload.lastDayOf', { about })}
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
  const { t } = useWords();
  return (
    <div className={styles.field}>
      <p>{t('upload.fromTo', { from: period.from, to: period.to })}</p>
      <button type="button" className="button" onClick={() => onChange({ from: '', to: '' })}>
        {t('upload.chooseDays', { about })}
      </button>
    </div>
  );
}
