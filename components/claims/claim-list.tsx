import { useWords } from '#use-words';
import { CLAIM_TOPICS } from '@/lib/domain/claim-topic';
import type { LedgerClaim } from '@/lib/domain/ledger';
import type { LedgerView } from '@/lib/domain/ledger-view';
import type { Words } from '@/lib/words/words';
import { ClaimEntry } from './claim-entry';
import own from './claim-list.module.css';
import styles from './ledger.module.css';
import { Choice, LedgerForm } from './ledger-form';

interface ClaimListProps {
  view: LedgerView;
  all: readonly LedgerClaim[];
  /** Those that fit what was chosen. */
  shown: readonly LedgerClaim[];
}

/** The claims that fit, by topic, and the choice of them. */
export function ClaimList({ view, all, shown }: ClaimListProps) {
  const { t } = useWords();
  const [count, some] = [all.length, shown.length];
  const byId = new Map(all.map((claim) => [claim.id, claim]));
  const topics = CLAIM_TOPICS.map(
    (topic) => [topic, shown.filter((claim) => claim.topic === topic)] as const,
  ).filter(([, claims]) => claims.length > 0);
  return (
    <section className={styles.section} aria-labelledby="claims">
      <h2 id="claims">{t('ledger.part-claims')}</h2>
      <Filters view={view} all={all} />
      <p className={styles.quiet} role="status">
        {shown.length === all.length ? t('ledger.all', { count }) : t('ledger.some', { shown: some, count })}
      </p>
      {shown.length === 0 && <p>{t('ledger.noneFits')}</p>}
      {topics.length > 1 && (
        <ul className={own.topics}>
          {topics.map(([topic, claims]) => (
            <li key={topic}>
              <a href={`#topic-${topic}`}>{t(`claims.topic-${topic}`)}</a> <small>{claims.length}</small>
            </li>
          ))}
        </ul>
      )}
      {topics.map(([topic, claims]) => (
        <section key={topic} className={own.topic} aria-labelledby={`topic-${topic}`}>
          <h3 id={`topic-${topic}`}>
            {t(`claims.topic-${topic}`)} <small>{claims.length}</small>
          </h3>
          <ul>
            {claims.map((claim) => (
              <li key={claim.id}>
                <ClaimEntry claim={claim} byId={byId} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Filters({ view, all }: Pick<ClaimListProps, 'view' | 'all'>) {
  const words = useWords();
  const { t } = words;
  const any = t('ledger.any');
  const speakers = distinct(
    all.flatMap(({ speaker }) => speaker ?? []),
    words,
  );
  const outlets = distinct(
    all.map(({ outlet }) => outlet),
    words,
  );
  return (
    <LedgerForm
      view={view}
      writes={['topic', 'speaker', 'outlet', 'retired']}
      anchor="claims"
      button={t('ledger.show')}
      label={t('ledger.choose')}
    >
      <Choice
        label={t('ledger.topic')}
        name="topic"
        none={any}
        value={view.topic}
        options={CLAIM_TOPICS.map((topic) => [topic, t(`claims.topic-${topic}`)])}
      />
      <Choice label={t('ledger.speaker')} name="speaker" none={any} value={view.speaker} options={speakers} />
      <Choice label={t('ledger.outlet')} name="outlet" none={any} value={view.outlet} options={outlets} />
      <label className={styles.check}>
        <input type="checkbox" name="retired" value="include" defaultChecked={view.withRetired} />
        {t('ledger.retiredToo')}
      </label>
    </LedgerForm>
  );
}

function distinct(names: readonly string[], { locale, shipped }: Words): (readonly [string, string])[] {
  return [...new Set(names)]
    .sort((a, b) => a.localeCompare(b, locale))
    .map((name) => [name, shipped('claim', name)] as const);
}
