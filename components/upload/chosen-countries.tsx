import { formatExact } from '@/lib/chart/format-number';
import type { CheckReport, ChosenCountry } from '@/lib/domain/upload';
import { CheckAgain, CountryChoice, type CountryChoices, quoted } from './country-choice';
import styles from './report.module.css';
import { Section } from './section';

const NOTE =
  'What you choose here is remembered for the next file once this one is published. “Leave unknown” takes an earlier choice back.';

/** The texts that are taken for a country because a person said so, for this file or an earlier one. */
export function ChosenCountries({ report, choices }: { report: CheckReport; choices: CountryChoices }) {
  const { chosenCountries } = report;
  return (
    <Section title="Countries by choice" note={NOTE}>
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
              <th scope="col">Country</th>
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
  const { text, code, name, rows, attacks, earlier } = chosen;
  return (
    <tr>
      <td>
        {quoted(text)}
        {earlier && <small className={styles.quiet}> is taken as {name} by an earlier choice</small>}
      </td>
      <td className={styles.number}>{formatExact(rows)}</td>
      <td className={styles.number}>{formatExact(attacks)}</td>
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
