import type { ReactNode } from 'react';
import { useWords } from '#use-words';
import { formatDigits, formatExact } from '@/lib/chart/format-number';
import { ordinal } from '@/lib/chart/ordinal';
import { toBigInt, toCount } from '@/lib/domain/count';
import type { CountryFacts, CountrySide } from '@/lib/domain/country-facts';
import type { WhatWouldItTake } from '@/lib/domain/place-answers';
import type { Words } from '@/lib/words/words';
import styles from './country.module.css';
import tableStyles from './country-table.module.css';

const MOST_NAMES = 3;

/** What the next better places take, everything else equal. */
export function TakeTable({ facts, of }: { facts: CountryFacts; of: CountrySide }) {
  const words = useWords();
  const { t } = words;
  const { side, take } = of;
  const reason = take[0]?.reason;
  return (
    <section className={styles.part} aria-labelledby={`take-${side}`}>
      <h3 id={`take-${side}`}>{t('country.takeTitle')}</h3>
      <p className={styles.quiet}>
        {t('country.takeNote', { name: facts.name })}
        {of.whole.denominator && <> {t('take.byAttacks')}</>}
        {reason && <> {reason}</>}
      </p>
      <div className={tableStyles.wide}>
        <table className={tableStyles.table}>
          <thead>
            <tr>
              <th scope="col">{t('card.place')}</th>
              <th scope="col">{t('country.needed')}</th>
              <th scope="col">{t('country.moreThan')}</th>
              <th scope="col" className={tableStyles.names}>
                {t('country.overtakes')}
              </th>
            </tr>
          </thead>
          <tbody>
            {take.map((answer) => (
              <tr key={answer.rank}>
                <th scope="row">{ordinal(answer.rank, false, words)}</th>
                <td>{formatExact(answer.attacksNeeded, words.locale)}</td>
                <td>{moreText(answer, words)}</td>
                <td className={tableStyles.names}>{namesText(answer.overtakes, words)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** "1,204 (× 1.3)". */
function moreText({ attacks, attacksNeeded, factor }: WhatWouldItTake, words: Words): ReactNode {
  const more = formatExact(toCount(toBigInt(attacksNeeded) - toBigInt(attacks)), words.locale);
  if (factor === null) return more;
  const digits = factor < 1.1 ? 3 : factor < 10 ? 2 : 0;
  // Held together: the factor means nothing on a line of its own.
  return (
    <>
      {more} <span className={tableStyles.factor}>(×&nbsp;{formatDigits(factor, words, digits)})</span>
    </>
  );
}

/** The last to be passed are named: they hold the place. */
function namesText(keys: readonly string[], words: Words): string {
  const names = keys.slice(0, MOST_NAMES).map(words.country).join(', ');
  const more = keys.length - MOST_NAMES;
  if (more > 0) return words.t('text.namesAndMore', { names, count: more });
  return names || words.t('country.nobody');
}
