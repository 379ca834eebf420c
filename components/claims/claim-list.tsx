import { CLAIM_TOPICS } from '@/lib/domain/claim-topic';
import type { LedgerClaim } from '@/lib/domain/ledger';
import type { LedgerView } from '@/lib/domain/ledger-view';
import { ClaimEntry } from './claim-entry';
import own from './claim-list.module.css';
import styles from './ledger.module.css';
import { Choice, LedgerForm } from './ledger-form';
import { TOPICS } from './topic-words';

interface ClaimListProps {
  view: LedgerView;
  all: readonly LedgerClaim[];
  /** Those that fit what was chosen. */
  shown: readonly LedgerClaim[];
}

/** The claims that fit, by topic, and the choice of them. */
export function ClaimList({ view, all, shown }: ClaimListProps) {
  const outlets = new Map(all.map(({ id, outlet }) => [id, outlet]));
  const topics = CLAIM_TOPICS.map(
    (topic) => [topic, shown.filter((claim) => claim.topic === topic)] as const,
  ).filter(([, claims]) => claims.length > 0);
  return (
    <section className={styles.section} aria-labelledby="claims">
      <h2 id="claims">Each claim</h2>
      <Filters view={view} all={all} />
      <p className={styles.quiet} role="status">
        {shown.length === all.length ? `All ${all.length} claims` : `${shown.length} of ${all.length} claims`}
      </p>
      {shown.length === 0 && <p>No claim fits. Choose “Any” above to see more.</p>}
      {topics.length > 1 && (
        <ul className={own.topics}>
          {topics.map(([topic, claims]) => (
            <li key={topic}>
              <a href={`#topic-${topic}`}>{TOPICS[topic]}</a> <small>{claims.length}</small>
            </li>
          ))}
        </ul>
      )}
      {topics.map(([topic, claims]) => (
        <section key={topic} className={own.topic} aria-labelledby={`topic-${topic}`}>
          <h3 id={`topic-${topic}`}>
            {TOPICS[topic]} <small>{claims.length}</small>
          </h3>
          <ul>
            {claims.map((claim) => (
              <ClaimEntry key={claim.id} claim={claim} outlets={outlets} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Filters({ view, all }: Pick<ClaimListProps, 'view' | 'all'>) {
  const speakers = distinct(all.flatMap(({ speaker }) => speaker ?? []));
  const outlets = distinct(all.map(({ outlet }) => outlet));
  return (
    <LedgerForm
      view={view}
      writes={['topic', 'speaker', 'outlet', 'retired']}
      anchor="claims"
      button="Show these"
      label="Choose claims"
    >
      <Choice
        label="Topic"
        name="topic"
        none="Any"
        value={view.topic}
        options={CLAIM_TOPICS.map((topic) => [topic, TOPICS[topic]])}
      />
      <Choice label="Speaker" name="speaker" none="Any" value={view.speaker} options={speakers} />
      <Choice label="Outlet" name="outlet" none="Any" value={view.outlet} options={outlets} />
      <label className={styles.check}>
        <input type="checkbox" name="retired" value="include" defaultChecked={view.withRetired} />
        Retired ones too
      </label>
    </LedgerForm>
  );
}

function distinct(names: readonly string[]): (readonly [string, string])[] {
  return [...new Set(names)].sort((a, b) => a.localeCompare(b, 'en')).map((name) => [name, name] as const);
}
