import { useWords } from '#use-words';
import type { ReceivedUpload } from '@/lib/domain/upload';
import styles from './report.module.css';

/** Letters of a field from which on it may break; shorter ones, such as a time, are read whole. */
const LONG = 32;

/** The first rows under the names of their columns, as the file was divided. */
export function FirstRows({ received: { header, firstRows } }: { received: ReceivedUpload }) {
  const { t } = useWords();
  if (firstRows.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must be scrollable by keyboard
    <section className={styles.scroll} aria-label={t('upload.firstRowsAbout')} tabIndex={0}>
      <table className={`${styles.table} ${styles.raw}`}>
        <caption>{t('upload.firstRows', { count: firstRows.length })}</caption>
        <thead>
          <tr>
            {header.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {firstRows.map((fields, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name than their place
            <tr key={row}>
              {fields.map((field, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: nor have fields
                <td key={column} data-long={field.length > LONG || undefined}>
                  {field}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
