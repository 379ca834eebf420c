import { useWords } from '#use-words';
import styles from './field.module.css';

interface TimeZoneSelectProps {
  id: string;
  'aria-describedby'?: string | undefined;
  'aria-invalid'?: boolean;
  value: string;
  /** What the empty choice stands for; left out where a zone must be chosen. */
  none?: string;
  onChange: (timeZone: string) => void;
}

/** An IANA time zone, all that the browser knows, UTC and this computer's own first. */
export function TimeZoneSelect({ value, none, onChange, ...aria }: TimeZoneSelectProps) {
  const { t } = useWords();
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const all = Intl.supportedValuesOf('timeZone').filter((name) => name !== 'UTC' && name !== own);
  // A zone may have an older name that the browser does not list.
  const first = [...new Set(['UTC', own, ...(value && !all.includes(value) ? [value] : [])])];
  return (
    <select
      {...aria}
      className={`field ${styles.choice}`}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {none !== undefined && <option value="">{none}</option>}
      {first.map((name) => (
        <option key={name} value={name}>
          {name === own ? t('upload.thisComputer', { timeZone: name }) : name}
        </option>
      ))}
      {all.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </select>
  );
}
