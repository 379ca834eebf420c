import { useWords } from '#use-words';
import type { SourceMatrix } from '@/lib/domain/source-matrix';
import { listText } from '@/lib/words/list-text';
import { ClaimLink } from './claim-link';
import styles from './ledger.module.css';
import { ScrollBox } from './scroll-box';
import own from './source-matrix.module.css';

/** Which outlet names which country: a table that scrolls within its box. */
export function SourceMatrixTable({ matrix: { countries, rows, namedBy } }: { matrix: SourceMatrix }) {
  const words = useWords();
  const { t } = words;
  const everywhere = countries.filter((code) => namedBy.get(code) === rows.length).map(words.country);
  return (
    <section className={styles.section} aria-labelledby="sources">
      <h2 id="sources">{t('ledger.sourcesTitle')}</h2>
      <p className={styles.lead}>
        {everywhere.length > 0
          ? t('ledger.everywhere', {
              names: listText(everywhere, words.locale),
              count: everywhere.length,
            })
          : t('ledger.nowhere')}{' '}
        {t('ledger.noOrder')}
      </p>
      <ScrollBox label={t('ledger.matrix')}>
        <table className={own.matrix}>
          <thead>
            <tr>
              <th scope="col">{t('ledger.outlet')}</th>
              {countries.map((code) => (
                <th key={code} scope="col">
                  <span>{words.country(code)}</span>
                </th>
              ))}
              <th scope="col">
                <span>{t('ledger.countriesNamed')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ claim, named }) => (
              <tr key={claim.id}>
                <th scope="row" className={styles.links}>
                  <ClaimLink claim={claim} />
                </th>
                {countries.map((code) => (
                  <td key={code} data-named={named.has(code)}>
                    <span className="visually-hidden">
                      {named.has(code) ? t('ledger.named') : t('ledger.notNamed')}
                    </span>
                  </td>
                ))}
                <td>{named.size}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('ledger.outletsThat')}</th>
              {countries.map((code) => (
                <td key={code}>{namedBy.get(code)}</td>
              ))}
              <td>{t('ledger.of', { of: rows.length })}</td>
            </tr>
          </tfoot>
        </table>
      </ScrollBox>
    </section>
  );
}
