'use client';

import { useQuery } from '@tanstack/react-query';
import { useWords } from '#use-words';
import { CardState } from '@/components/card/card-state';
import { StatusBadge } from '@/components/card/status-badge';
import { LocaleLink } from '@/components/words/locale-link';
import { problemText } from '@/lib/client/problem-text';
import { claimsQuery } from '@/lib/client/queries';
import { claimReadings, type TopicReadings } from '@/lib/domain/claim-readings';
import styles from './claims.module.css';
import { ReadingColumn } from './reading-column';

/** What was said, by whom, and where it disagrees. */
export function ClaimsSection({ notPublished }: { notPublished: readonly string[] }) {
  const words = useWords();
  const { t, locale } = words;
  const { data, error } = useQuery(claimsQuery(locale));
  return (
    <section className={styles.claims} aria-labelledby="claims">
      <header className={styles.head}>
        <h2 id="claims">{t('claims.saidTitle')}</h2>
        <StatusBadge status="reported" />
        <p className={styles.note}>
          {t('claims.notCounted')} <LocaleLink href="/claims">{t('claims.allClaims')}</LocaleLink>
        </p>
      </header>
      {error && <CardState kind="error" what={problemText(error, words) ?? t('card.state-error')} />}
      {!data && !error && <CardState kind="loading" />}
      {data && claimReadings(data.claims).map((topic) => <Topic key={topic.topic} {...topic} />)}
      {notPublished.length > 0 && (
        <div className={styles.topic}>
          <h3>{t('claims.unpublished')}</h3>
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
  const { t } = useWords();
  const rest = readings.slice(FIRST);
  return (
    <div className={styles.topic}>
      <h3>
        {t(`claims.topic-${topic}`)}
        {isDisputed && <span className={styles.disputed}>{t('claims.disagree')}</span>}
      </h3>
      <div>
        <Readings readings={readings.slice(0, FIRST)} />
        {rest.length > 0 && (
          <details className={styles.more}>
            <summary>{t('claims.moreOfTopic', { count: rest.length })}</summary>
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
