import { formatExact } from '@/lib/chart/format-number';
import { toBigInt } from '@/lib/domain/count';
import { UNKNOWN_COUNTRY } from '@/lib/domain/country';
import type { CheckReport, UnmatchedCountry } from '@/lib/domain/upload';
import { CheckAgain, CountryChoice, type CountryChoices, quoted, withChoice } from './country-choice';
import styles from './report.module.css';
import { rowsText } from './report-sentence';
import { Section } from './section';
import { ShowMore } from './show-more';

const SHOWN = 12;
const COUNTED = 'These are published as “Unknown country”: in the totals and on the map, but in no ranking.';
const LISTED = 'These keep their places, so that nobody moves up, but no country is shown there.';

/** Texts that name no country, with what they weigh: they stay in the totals, outside every ranking. */
export function UnknownCountries({ report, choices }: { report: CheckReport; choices: CountryChoices }) {
  const { unknownCountry, unmatchedCountries } = report;
  const hasCounts = unknownCountry.attacks !== null;
  const isOne = toBigInt(unknownCountry.rows) === 1n;
  return (
    <Section title="Unknown countries" note={hasCounts ? COUNTED : LISTED}>
      <p>
        {rowsText(unknownCountry.rows)}{' '}
        {hasCounts && <>with {formatExact(unknownCountry.attacks)} attacks </>}
        {isOne ? 'names' : 'name'} no country that Rankshift knows. Where you know better, choose the country
        and check again: the choice is remembered for the next file once this one is published.
      </p>
      <ShowMore items={unmatchedCountries} shown={SHOWN} name="texts">
        {(items) => <UnmatchedTable items={items} choices={choices} />}
      </ShowMore>
      <CheckAgain choices={choices} />
    </Section>
  );
}

function UnmatchedTable({ items, choices }: { items: readonly UnmatchedCountry[]; choices: CountryChoices }) {
  if (items.length === 0) return null;
  const hasCounts = items[0]?.attacks !== null;
  return (
    <div className={styles.scroll}>
      <table className={`${styles.table} ${styles.narrow}`}>
        <thead>
          <tr>
            <th scope="col">In the file</th>
            <th scope="col" className={styles.number}>
              Rows
            </th>
            {hasCounts && (
              <th scope="col" className={styles.number}>
                Attacks
              </th>
            )}
            <th scope="col">Country</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ text, rows, attacks, suggestions }) => (
            <tr key={text}>
              <td>{quoted(text)}</td>
              <td className={styles.number}>{formatExact(rows)}</td>
              {hasCounts && <td className={styles.number}>{formatExact(attacks)}</td>}
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
