import { useWords } from '#use-words';
import { StatusBadge } from '@/components/card/status-badge';
import { formatExact, formatWords } from '@/lib/chart/format-number';
import { ordinal } from '@/lib/chart/ordinal';
import { dateText } from '@/lib/chart/time-text';
import type { ClaimCheck, FoundInData, PointOf, Verdict } from '@/lib/domain/claim-check';
import { claimText } from '@/lib/domain/claim-text';
import type { DatasetSummary } from '@/lib/domain/dataset';
import type { LedgerClaim } from '@/lib/domain/ledger';
import type { LedgerView } from '@/lib/domain/ledger-view';
import type { Words } from '@/lib/words/words';
import own from './claim-check.module.css';
import styles from './ledger.module.css';
import { Choice, LedgerForm } from './ledger-form';

interface ClaimCheckSectionProps {
  view: LedgerView;
  claims: readonly LedgerClaim[];
  datasets: readonly DatasetSummary[];
  check: ClaimCheck | null;
}

/** A claim held against a dataset: the choice of both, and what comes of it. */
export function ClaimCheckSection({ view, claims, datasets, check }: ClaimCheckSectionProps) {
  return (
    <section className={styles.section} aria-labelledby="check">
      <h2 id="check">Hold a claim against data</h2>
      <LedgerForm
        view={view}
        writes={['check', 'dataset']}
        anchor="check"
        button="Check it"
        label="Choose a claim and a dataset"
      >
        <Choice
          label="Claim to check"
          name="check"
          value={view.check}
          options={claims.map(({ id, value, outlet }) => [id, `${shortText(claimText(value))}: ${outlet}`])}
        />
        <Choice
          label="Dataset"
          name="dataset"
          value={view.dataset}
          options={datasets.map(({ slug, title, status }) => [slug, `${title} (${status})`])}
        />
      </LedgerForm>
      {check ? (
        <Outcome check={check} />
      ) : (
        <p className={styles.quiet}>
          Choose a claim and a dataset to see what the data gives for the same window and side, and whether
          the two can be compared at all. Simulated data never gives a verdict.
        </p>
      )}
    </section>
  );
}

function shortText(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  agrees: 'Agrees',
  contradicts: 'Contradicts',
  'not-comparable': 'Not comparable',
  'no-verdict': 'No verdict',
};

const POINT_WORDS: Readonly<Record<PointOf, string>> = {
  status: 'Status',
  value: 'What was said',
  holds: 'What it holds',
  measure: 'Measure',
  denominator: 'Denominator',
  side: 'Side',
  window: 'Window',
  precision: 'Precision',
  ranking: 'Ranking',
};

function Outcome({ check }: { check: ClaimCheck }) {
  const words = useWords();
  const { verdict, sentence, said, title, status, points, found, period } = check;
  return (
    <div className={own.outcome} data-verdict={verdict}>
      <h3>{VERDICT_WORDS[verdict]}</h3>
      <p className={styles.lead}>{sentence.replace(/^(Not comparable|No verdict)\. /, '')}</p>
      <dl className={own.held}>
        <div>
          <dt>
            The claim <StatusBadge status="reported" />
          </dt>
          <dd>{said}</dd>
        </div>
        <div>
          <dt>
            {title} <StatusBadge status={status} />
          </dt>
          <dd>
            {found
              ? foundWords(
                  found,
                  points.some(({ of }) => of === 'ranking'),
                  words,
                )
              : 'Nothing for that window and side'}
          </dd>
          {period && (
            <dd className={styles.quiet}>
              from {dateText(period.from, words.locale)} until {dateText(period.to, words.locale)}, in the
              data’s time zone
            </dd>
          )}
        </div>
      </dl>
      <ul className={own.points}>
        {points.map(({ of, comparable, words }) => (
          <li key={of}>
            <strong>
              {POINT_WORDS[of]}: {comparable ? 'comparable' : 'not comparable'}
            </strong>{' '}
            {words}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Of a place the place, of a number the number. */
function foundWords(
  { attacks, perDay, rank, tied, of, sources }: FoundInData,
  isPlace: boolean,
  words: Words,
): string {
  if (sources)
    return sources.length === 0 ? 'No attacks' : sources.slice(0, 12).map(words.country).join(', ');
  const count = attacks === null ? [] : [`${formatExact(attacks, words.locale)} attacks`];
  const day = perDay === null ? [] : [`${formatWords(Math.round(perDay), words)} a day on average`];
  const place = rank === null || !isPlace ? [] : [`${ordinal(rank, tied, words)} of ${of}`];
  return [...count, ...day, ...place].join(' · ');
}
