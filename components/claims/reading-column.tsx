import { useWords } from '#use-words';
import { dateText } from '@/lib/chart/time-text';
import type { Claim } from '@/lib/domain/claim';
import { isDisputed, type Reading } from '@/lib/domain/claim-readings';
import { claimText } from '@/lib/domain/claim-text';
import styles from './claims.module.css';

/** Outlets shown before the rest is folded away. */
const FIRST = 3;

/** One reading: the figure and who said it once, then each outlet with its own words for the window. */
export function ReadingColumn({ reading }: { reading: Reading }) {
  const { claims, value, unit } = reading;
  const rest = claims.slice(FIRST);
  return (
    <article className={styles.reading} data-disputed={isDisputed(reading)}>
      <h4 className={value.length < 24 ? styles.figure : styles.text}>{value}</h4>
      <p className={styles.unit}>{unit}</p>
      <p className={styles.note}>{speakers(claims)}</p>
      <Outlets claims={claims.slice(0, FIRST)} value={value} />
      {rest.length > 0 && (
        <details className={styles.more}>
          <summary>
            {rest.length} more {rest.length === 1 ? 'outlet' : 'outlets'}
          </summary>
          <Outlets claims={rest} value={value} />
        </details>
      )}
    </article>
  );
}

function Outlets({ claims, value }: { claims: Claim[]; value: string }) {
  const words = useWords();
  return (
    <ul className={styles.outlets}>
      {claims.map((claim) => (
        <li key={claim.id} id={`claim-${claim.id}`}>
          <a href={claim.url} rel="noreferrer" target="_blank">
            {claim.outlet}
            <span className="visually-hidden"> (opens in a new tab)</span>
          </a>
          {claim.publishedOn ? `, ${dateText(claim.publishedOn, words.locale)}` : ', no date'}
          <span className={styles.window}>
            {claimText(claim.value) !== value && `${claimText(claim.value)}. `}
            {claim.window.note}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** "Said by Patricio Real, deputy minister"; what nobody is named for stays without a name. */
function speakers(claims: Claim[]): string {
  const named = claims.map(({ speaker, role }) => [speaker, role].filter(Boolean).join(', ')).filter(Boolean);
  const distinct = [...new Set(named)];
  return distinct.length === 0 ? 'No speaker named' : `Said by ${distinct.join(' and ')}`;
}
