import { useWords } from '#use-words';
import styles from './filter-fields.module.css';
import { useSaid } from './use-said';

interface TimeZoneFieldProps {
  /** The dataset's own zone, which the view has when nothing is chosen. */
  ofDataset: string;
  chosen: string | null;
}

const COMMON = [
  ...['UTC', 'America/Guayaquil', 'America/New_York', 'America/Sao_Paulo', 'Europe/London', 'Europe/Berlin'],
  ...['Africa/Johannesburg', 'Asia/Kolkata', 'Asia/Singapore', 'Asia/Tokyo', 'Australia/Sydney'],
];

/** Days begin at midnight of this zone, and every time shown is its wall time. */
export function TimeZoneField({ ofDataset, chosen }: TimeZoneFieldProps) {
  const { t } = useWords();
  const zones = [...new Set([ofDataset, ...(chosen ? [chosen] : []), ...COMMON])];
  return (
    <label className={styles.field}>
      {t('dash.timeZone')}
      <select {...useSaid<HTMLSelectElement>(chosen ?? ofDataset)} className="field" name="tz">
        {zones.map((zone) => (
          <option key={zone} value={zone}>
            {zone === ofDataset ? t('dash.ownZone', { zone }) : zone}
          </option>
        ))}
      </select>
      <input type="hidden" name="tz-was" value={ofDataset} />
    </label>
  );
}
