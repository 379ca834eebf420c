import { useWords } from '#use-words';
import { StatusBadge } from '@/components/card/status-badge';
import { claimWords } from '@/lib/chart/claim-words';
import { formatExact, formatWords } from '@/lib/chart/format-number';
import { ordinal } from '@/lib/chart/ordinal';
import { dateText } from '@/lib/chart/time-text';
import type { ClaimCheck, FoundInData } from '@/lib/domain/claim-check';

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
  const words = useWords();
  const { t } = words;
  return (
    <section className={styles.section} aria-labelledby="check">
      <h2 id="check">{t('ledger.checkTitle')}</h2>
      <LedgerForm
        view={view}
        writes={['check', 'dataset']}
        anchor="check"
        button={t('ledger.checkIt')}
        label={t('ledger.checkChoose')}
      >
        <Choice
          label={t('ledger.checkClaim')}
          name="check"
          value={view.check}
          options={claims.map(({ id, value, outlet }) => [
            id,
            `${shortText(claimWords(value, words))}: ${outlet}`,
          ])}
        />
        <Choice
          label={t('ledger.dataset')}
          name="dataset"
          value={view.dataset}
          options={datasets.map(({ slug, title, status }) => [
            slug,
            `${title} (${t(`text.status-${status}`).toLocaleLowerCase(words.locale)})`,
          ])}
        />
      </LedgerForm>
      {check ? (
        <Outcome check={check} claim={claims.find(({ id }) => id === check.claim)} />
      ) : (
        <p className={styles.quiet}>{t('ledger.checkLead')}</p>
      )}
    </section>
  );
}

function shortText(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function Outcome({ check, claim }: { check: ClaimCheck; claim: LedgerClaim | undefined }) {
  const words = useWords();
  const { t, locale } = words;
  const { verdict, sentence, said, title, status, points, found, period } = check;
  const isPlace = points.some(({ of }) => of === 'ranking');
  return (
    <div className={own.outcome} data-verdict={verdict}>
      <h3>{t(`ledger.verdict-${verdict}`)}</h3>
      <p className={styles.lead}>{sentence}</p>
      <dl className={own.held}>
        <div>
          <dt>
            {t('ledger.theClaim')}
            <StatusBadge status="reported" />
          </dt>
          <dd>{claim ? claimWords(claim.value, words) : said}</dd>
        </div>
        <div>
          <dt>
            {title} <StatusBadge status={status} />
          </dt>
          <dd>{found ? foundWords(found, isPlace, words) : t('ledger.nothingFound')}</dd>
          {period && (
            <dd className={styles.quiet}>
              {t('ledger.fromUntil', {
                from: dateText(period.from, locale),
                to: dateText(period.to, locale),
              })}
            </dd>
          )}
        </div>
      </dl>
      <ul className={own.points}>
        {points.map(({ of, comparable, words }) => (
          <li key={of}>
            <strong>
              {t('ledger.pointIs', {
                point: t(`ledger.point-${of}`),
                comparable: comparable ? 'yes' : 'no',
              })}
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
  const { t, locale } = words;
  if (sources)
    return sources.length === 0 ? t('ledger.noAttacks') : sources.slice(0, 12).map(words.country).join(', ');
  const count = attacks === null ? [] : [t('map.attacks', { count: formatExact(attacks, locale) })];
  const day =
    perDay === null ? [] : [t('ledger.dayOnAverage', { count: formatWords(Math.round(perDay), words) })];
  const place =
    rank === null || !isPlace
      ? []
      : [t('ledger.placeOf', { place: ordinal(rank, tied, words), of: of ?? 0 })];
  return [...count, ...day, ...place].join(' · ');
}
