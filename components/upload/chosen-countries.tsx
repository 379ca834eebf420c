import { useWords } from '#use-words';
import { formatExact } from '@/lib/chart/format-number';
import type { CheckReport, ChosenCountry } from '@/lib/domain/check-report';
import { countryText } from '@/lib/words/country-text';
import { CheckAgain, CountryChoice, type CountryChoices, quoted } from './country-choice';
import ownStyles from './named-countries.module.css';
import styles from './report.module.css';
import { Section } from './section';

/** The texts that are taken for a country because a person said so, for this file or an earlier one. */
export function ChosenCountries({ report, choices }: { report: CheckReport; choices: CountryChoices }) {
  const { t } = useWords();
  const { chosenCountries } = report;
  return (
    <Section title={t('upload.chosenTitle')} note={t('upload.chosenNote')}>
      <div className={styles.scroll}>
        <table className={`${styles.table} ${styles.narrow} ${ownStyles.table}`}>
          <thead>
            <tr>
              <th scope="col">{t('upload.inFile')}</th>
              <th scope="col" className={styles.number}>
                {t('upload.rowsHead')}
              </th>
              <th scope="col" className={styles.number}>
                {t('upload.attacks')}
              </th>
              <th scope="col">{t('upload.country')}</th>
            </tr>
          </thead>
          <tbody>
            {chosenCountries.map((chosen) => (
              <ChosenRow key={chosen.text} chosen={chosen} choices={choices} />
            ))}
          </tbody>
        </table>
      </div>
      <CheckAgain choices={choices} />
    </Section>
  );
}

function ChosenRow({ chosen, choices }: { chosen: ChosenCountry; choices: CountryChoices }) {
  const words = useWords();
  const { text, code, rows, attacks, earlier } = chosen;
  return (
    <tr>
      <td>
        {quoted(text, words)}
        {earlier && (
          <small className={styles.quiet}>
            {' '}
            {words.t('upload.takenAs', { name: countryText(code, words) })}
          </small>
        )}
      </td>
      <td className={styles.number} data-name={words.t('upload.rowsHead')}>
        {formatExact(rows, words.locale)}
      </td>
      <td className={styles.number} data-name={words.t('upload.attacks')}>
        {formatExact(attacks, words.locale)}
      </td>
      <td>
        <CountryChoice
          text={text}
          code={choices.aliases[text] ?? code}
          suggestions={[]}
          onChange={(next) => choices.onChange({ ...choices.aliases, [text]: next })}
        />
      </td>
    </tr>
  );
}
