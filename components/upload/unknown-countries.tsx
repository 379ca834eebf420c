import { useWords } from '#use-words';
import { formatExact } from '@/lib/chart/format-number';
import type { CheckReport, UnmatchedCountry } from '@/lib/domain/check-report';
import { toNumber } from '@/lib/domain/count';
import { UNKNOWN_COUNTRY } from '@/lib/domain/country';
import { CheckAgain, CountryChoice, type CountryChoices, quoted, withChoice } from './country-choice';
import ownStyles from './named-countries.module.css';
import styles from './report.module.css';
import { rowsText } from './report-sentence';
import { Section } from './section';
import { ShowMore } from './show-more';

const SHOWN = 12;

/** Texts that name no country, with what they weigh: they stay in the totals, outside every ranking. */
export function UnknownCountries({ report, choices }: { report: CheckReport; choices: CountryChoices }) {
  const words = useWords();
  const { locale, t } = words;
  const { unknownCountry, unmatchedCountries } = report;
  const hasCounts = unknownCountry.attacks !== null;
  const rows = rowsText(unknownCountry.rows, words);
  const attacks = formatExact(unknownCountry.attacks, locale);
  return (
    <Section
      title={t('upload.unknownTitle')}
      note={t(hasCounts ? 'upload.unknownCounted' : 'upload.unknownListed')}
    >
      <p>
        {t('upload.unknown', {
          rows: hasCounts ? t('upload.rowsWithAttacks', { rows, attacks }) : rows,
          count: toNumber(unknownCountry.rows),
        })}
      </p>
      <ShowMore items={unmatchedCountries} shown={SHOWN} name="texts">
        {(items) => <UnmatchedTable items={items} choices={choices} />}
      </ShowMore>
      <CheckAgain choices={choices} />
    </Section>
  );
}

function UnmatchedTable({ items, choices }: { items: readonly UnmatchedCountry[]; choices: CountryChoices }) {
  const words = useWords();
  const { locale, t } = words;
  if (items.length === 0) return null;
  const hasCounts = items[0]?.attacks !== null;
  return (
    <div className={styles.scroll}>
      <table className={`${styles.table} ${styles.narrow} ${ownStyles.table}`}>
        <thead>
          <tr>
            <th scope="col">{t('upload.inFile')}</th>
            <th scope="col" className={styles.number}>
              {t('upload.rowsHead')}
            </th>
            {hasCounts && (
              <th scope="col" className={styles.number}>
                {t('upload.attacks')}
              </th>
            )}
            <th scope="col">{t('upload.country')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ text, rows, attacks, suggestions }) => (
            <tr key={text}>
              <td>{quoted(text, words)}</td>
              <td className={styles.number} data-name={t('upload.rowsHead')}>
                {formatExact(rows, locale)}
              </td>
              {hasCounts && (
                <td className={styles.number} data-name={t('upload.attacks')}>
                  {formatExact(attacks, locale)}
                </td>
              )}
              <td>
                <CountryChoice
                  text={text}
                  code={choices.aliases[text] ?? UNKNOWN_COUNTRY}
                  suggestions={suggestions}
                  onChange={(code) => choices.onChange(withChoice(choices.aliases, text, code))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
