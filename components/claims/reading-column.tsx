import { useWords } from '#use-words';
import { claimWords } from '@/lib/chart/claim-words';
import { dateText } from '@/lib/chart/time-text';
import { isDisputed, type Reading, type ToldClaim } from '@/lib/domain/claim-readings';
import { listText } from '@/lib/words/list-text';
import type { Words } from '@/lib/words/words';
import styles from './claims.module.css';

/** Outlets shown before the rest is folded away. */
const FIRST = 3;

/** One reading: the figure and who said it once, then each outlet with its own words for the window. */
export function ReadingColumn({ reading }: { reading: Reading }) {
  const words = useWords();
  const { claims, unit } = reading;
  const value = claims[0] ? claimWords(claims[0].value, words) : '';
  const rest = claims.slice(FIRST);
  return (
    <article className={styles.reading} aria-label={value} data-disputed={isDisputed(reading)}>
      <h4 className={value.length < 24 ? styles.figure : styles.text}>{value}</h4>
      <p className={styles.unit}>{unit}</p>
      <p className={styles.note}>{speakers(claims, words)}</p>
      <Outlets claims={claims.slice(0, FIRST)} value={value} />
      {rest.length > 0 && (
        <details className={styles.more}>
          <summary>{words.t('claims.moreOutlets', { count: rest.length })}</summary>
          <Outlets claims={rest} value={value} />
        </details>
      )}
    </article>
  );
}

function Outlets({ claims, value }: { claims: ToldClaim[]; value: string }) {
  const words = useWords();
  return (
    <ul className={styles.outlets}>
      {claims.map((claim) => (
        <li key={claim.id} id={`claim-${claim.id}`}>
          <a href={claim.url} rel="noreferrer" target="_blank">
            {claim.outlet}
            {/* An outlet may have told the same more than once. */}
            <span className="visually-hidden">
              {publishedText(claim, words)}
              {words.t('claims.newTab')}
            </span>
          </a>
          <span aria-hidden="true">{publishedText(claim, words)}</span>
          <span className={styles.window}>
            {claimWords(claim.value, words) !== value && `${claimWords(claim.value, words)}. `}
            {claim.told?.window ?? claim.window.note}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** ", 12 Apr 2019", after the name of the outlet. */
function publishedText({ publishedOn }: ToldClaim, { t, locale }: Words): string {
  return publishedOn ? `, ${dateText(publishedOn, locale)}` : t('claims.noDate');
}

/** "Said by Patricio Real, deputy minister"; what nobody is named for stays without a name. */
function speakers(claims: ToldClaim[], { t, locale }: Words): string {
  const named = claims.map(({ speaker, role }) => [speaker, role].filter(Boolean).join(', ')).filter(Boolean);
  const distinct = [...new Set(named)];
  if (distinct.length === 0) return t('claims.noSpeaker');
  return t('claims.saidBy', { names: listText(distinct, locale) });
}
