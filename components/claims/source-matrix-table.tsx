import { useWords } from '#use-words';
import type { SourceMatrix } from '@/lib/domain/source-matrix';
import styles from './ledger.module.css';
import { ScrollBox } from './scroll-box';
import own from './source-matrix.module.css';

/** Which outlet names which country: a table that scrolls within its box. */
export function SourceMatrixTable({ matrix: { countries, rows, namedBy } }: { matrix: SourceMatrix }) {
  const words = useWords();
  const everywhere = countries.filter((code) => namedBy.get(code) === rows.length).map(words.country);
  return (
    <section className={styles.section} aria-labelledby="sources">
      <h2 id="sources">Who names which country</h2>
      <p className={styles.lead}>
        {everywhere.length > 0
          ? `Only ${everywhere.join(', ')} stand in every list.`
          : 'No country stands in every list.'}{' '}
        No list is said to be in order of volume. A source country is where an IP address is registered, not
        who attacked.
      </p>
      <ScrollBox label="Outlets and the countries they name">
        <table className={own.matrix}>
          <thead>
            <tr>
              <th scope="col">Outlet</th>
              {countries.map((code) => (
                <th key={code} scope="col">
                  <span>{words.country(code)}</span>
                </th>
              ))}
              <th scope="col">
                <span>Countries named</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ claim, named }) => (
              <tr key={claim.id}>
                <th scope="row" className={styles.links}>
                  <a href={`#claim-${claim.id}`}>{claim.outlet}</a>
                </th>
                {countries.map((code) => (
                  <td key={code} data-named={named.has(code)}>
                    <span className="visually-hidden">{named.has(code) ? 'named' : 'not named'}</span>
                  </td>
                ))}
                <td>{named.size}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Outlets that name it</th>
              {countries.map((code) => (
                <td key={code}>{namedBy.get(code)}</td>
              ))}
              <td>of {rows.length}</td>
            </tr>
          </tfoot>
        </table>
      </ScrollBox>
    </section>
  );
}
