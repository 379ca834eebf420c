import Link from 'next/link';
import { StatusBadge } from '@/components/card/status-badge';
import { describePeriod } from '@/lib/chart/describe-period';
import { formatExact } from '@/lib/chart/format-number';
import type { DatasetDetail } from '@/lib/domain/dataset';
import styles from './datasets.module.css';
import { DeleteDatasetButton } from './delete-dataset-button';
import { UploadsTable } from './uploads-table';

interface DatasetEntryProps {
  dataset: DatasetDetail;
  /** Whether the reader may change something. */
  isSignedIn: boolean;
}

/** One dataset with its passport in short and everything that was uploaded into it. */
export function DatasetEntry({ dataset, isSignedIn }: DatasetEntryProps) {
  const { slug, title, status, passport, uploads } = dataset;
  const api = `/api/v1/datasets/${slug}`;
  const side = passport.sides.at(-1) ?? 'target';
  const series = passport.holds === 'places' ? 'rank-history' : 'timeline';
  return (
    <article className={styles.entry} aria-labelledby={`dataset-${slug}`}>
      <header className={styles.title}>
        <h2 id={`dataset-${slug}`}>
          <Link href={`/datasets/${slug}`}>{title}</Link>
        </h2>
        <StatusBadge status={status} />
      </header>
      <Facts dataset={dataset} />
      <UploadsTable uploads={uploads} isSignedIn={isSignedIn} />
      <div className={styles.links}>
        <span>
          Ranking as <a href={`${api}/ranking?side=${side}&format=csv`}>CSV</a> or{' '}
          <a href={`${api}/ranking?side=${side}`}>JSON</a>
        </span>
        <span>
          {passport.holds === 'places' ? 'Places over time' : 'Timeline'} as{' '}
          <a href={`${api}/${series}?format=csv`}>CSV</a> or <a href={`${api}/${series}`}>JSON</a>
        </span>
        {isSignedIn && <DeleteDatasetButton slug={slug} title={title} uploads={uploads.length} />}
      </div>
    </article>
  );
}

function Facts({ dataset }: { dataset: DatasetDetail }) {
  const { passport, period, rows, attacks } = dataset;
  const isRanking = passport.holds === 'places';
  const facts: [string, string][] = [
    [isRanking ? 'Ranked by' : 'One attack is', passport.measure],
    [
      isRanking ? 'Places' : 'Counted',
      `by ${passport.sides.join(' and ')} country, days in ${passport.timeZone}`,
    ],
    ['Period', period ? describePeriod(period) : 'no numbers yet'],
    isRanking
      ? ['Holds', `places as published and no counts, in ${formatExact(rows)} rows`]
      : ['Attacks', `${formatExact(attacks)} in ${formatExact(rows)} rows`],
    ['From', passport.publisher || 'not stated'],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
