'use client';

import { useQuery } from '@tanstack/react-query';
import { CardState } from '@/components/card/card-state';
import { StatusBadge } from '@/components/card/status-badge';
import { claimsQuery } from '@/lib/client/queries';
import { claimReadings, type TopicReadings } from '@/lib/domain/claim-readings';
import styles from './claims.module.css';
import { ReadingColumn } from './reading-column';
import { TOPICS } from './topic-words';

/** What was said, by whom, and where it disagrees. */
export function ClaimsSection({ notPublished }: { notPublished: readonly string[] }) {
  const { data, error } = useQuery(claimsQuery());
  return (
    <section className={styles.claims} aria-labelledby="claims">
      <header className={styles.head}>
        <h2 id="claims">What was said, and by whom</h2>
        <StatusBadge status="reported" />
        <p className={styles.note}>
          Reported figures. None of them was counted here, and none is mixed with the simulated data above.{' '}
          <a href="/claims">All claims: convert, check, export</a>
        </p>
      </header>
      {error && <CardState kind="error" what={error.message} />}
      {!data && !error && <CardState kind="loading" />}
      {data && claimReadings(data.claims).map((topic) => <Topic key={topic.topic} {...topic} />)}
      {notPublished.length > 0 && (
        <div className={styles.topic}>
          <h3>What nobody published</h3>
          <ul className={styles.unknown}>
            {notPublished.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

/** Readings shown before the rest is folded away: a row of a wide page. */
const FIRST = 4;

function Topic({ topic, readings, isDisputed }: TopicReadings) {
  const rest = readings.slice(FIRST);
  return (
    <div className={styles.topic}>
      <h3>
        {TOPICS[topic]}
        {isDisputed && <span className={styles.disputed}>sources disagree</span>}
      </h3>
      <div>
        <Readings readings={readings.slice(0, FIRST)} />
        {rest.length > 0 && (
          <details className={styles.more}>
            <summary>{rest.length} more of the same topic</summary>
            <Readings readings={rest} />
          </details>
        )}
      </div>
    </div>
  );
}

function Readings({ readings }: Pick<TopicReadings, 'readings'>) {
  return (
    <div className={styles.readings}>
      {readings.map((reading) => (
        <ReadingColumn key={reading.claims[0]?.id} reading={reading} />
      ))}
    </div>
  );
}
