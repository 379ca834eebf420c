import { formatExact } from '@/lib/chart/format-number';
import { toBigInt } from '@/lib/domain/count';
import type { CheckReport, UnmatchedCountry } from '@/lib/domain/upload';
import styles from './report.module.css';
import { rowsText } from './report-sentence';
import { Section } from './section';
import { ShowMore } from './show-more';

const SHOWN = 12;
/** How a report writes the empty text. */
const EMPTY = '(empty)';

/** Texts that name no country, with what they weigh: they stay in the totals, outside every ranking. */
export function UnknownCountries({ report }: { report: CheckReport }) {
  const { unknownCountry, unmatchedCountries } = report;
  const isOne = toBigInt(unknownCountry.rows) === 1n;
  return (
    <Section
      title="Unknown countries"
      note="These are published as “Unknown country”: in the totals and on the map, but in no ranking."
    >
      <p>
        {rowsText(unknownCountry.rows)} with {formatExact(unknownCountry.attacks)} attacks{' '}
        {isOne ? 'names' : 'name'} no country that Rankshift knows. If one is a misspelling, mend it in the
        file and upload it again.
      </p>
      <ShowMore items={unmatchedCountries} shown={SHOWN} name="texts">
        {(items) => <UnmatchedTable items={items} />}
      </ShowMore>
    </Section>
  );
}

function UnmatchedTable({ items }: { items: readonly UnmatchedCountry[] }) {
  if (items.length === 0) return null;
  return (
    <div className={styles.scroll}>
      <table className={`${styles.table} ${styles.narrow}`}>
        <thead>
          <tr>
            <th scope="col">In the file</th>
            <th scope="col" className={styles.number}>
              Rows
            </th>
            <th scope="col" className={styles.number}>
              Attacks
            </th>
            <th scope="col">Perhaps</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ text, rows, attacks, suggestions }) => (
            <tr key={text}>
              <td>{text === EMPTY ? <em>empty</em> : `“${text}”`}</td>
              <td className={styles.number}>{formatExact(rows)}</td>
              <td className={styles.number}>{formatExact(attacks)}</td>
              <td>{suggestions.map(({ name }) => name).join(', ') || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
