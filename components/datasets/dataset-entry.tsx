import type { ReactNode } from 'react';
import { useWords } from '#use-words';
import { StatusBadge } from '@/components/card/status-badge';
import { LocaleLink } from '@/components/words/locale-link';
import { formatExact } from '@/lib/chart/format-number';
import { periodText } from '@/lib/chart/period-text';
import type { DatasetDetail } from '@/lib/domain/dataset';
import { sidesWord } from '@/lib/words/sides-word';
import type { Words } from '@/lib/words/words';
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
  const { t } = useWords();
  const api = `/api/v1/datasets/${slug}`;
  const side = passport.sides.at(-1) ?? 'target';
  /** What the sentence says before its two links is said again within each, for those who hear links alone. */
  const fileLinks = (address: string, what: 'ranking' | 'rank-history' | 'timeline') => {
    const link = (format: string) => (text: ReactNode) => (
      <a href={`${address}format=${format}`}>
        {text}
        <span className="visually-hidden">: {t(`datasets.file-${what}`)}</span>
      </a>
    );
    return { csv: link('csv'), json: link('json') };
  };
  const series = passport.holds === 'places' ? 'rank-history' : 'timeline';
  return (
    <article className={styles.entry} aria-labelledby={`dataset-${slug}`}>
      <header className={styles.title}>
        <h2 id={`dataset-${slug}`}>
          <LocaleLink href={`/datasets/${slug}`}>{title}</LocaleLink>
        </h2>
        <StatusBadge status={status} />
      </header>
      <Facts dataset={dataset} />
      <UploadsTable uploads={uploads} isSignedIn={isSignedIn} />
      <div className={styles.links}>
        <span>{t.rich('datasets.ranking', fileLinks(`${api}/ranking?side=${side}&`, 'ranking'))}</span>
        <span>
          {t.rich(
            passport.holds === 'places' ? 'datasets.places' : 'datasets.timeline',
            fileLinks(`${api}/${series}?`, series),
          )}
        </span>
        {isSignedIn && <DeleteDatasetButton slug={slug} title={title} uploads={uploads.length} />}
      </div>
    </article>
  );
}

function Facts({ dataset }: { dataset: DatasetDetail }) {
  const facts = factsOf(dataset, useWords());
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

function factsOf({ passport, period, rows, attacks }: DatasetDetail, words: Words): [string, string][] {
  const { locale, t } = words;
  const isRanking = passport.holds === 'places';
  const { measure, timeZone, publisher } = passport;
  const counts = { rows: formatExact(rows, locale), attacks: formatExact(attacks, locale) };
  return [
    [t(isRanking ? 'datasets.rankedBy' : 'datasets.oneAttack'), measure],
    [
      t(isRanking ? 'datasets.placed' : 'datasets.counted'),
      t('datasets.how', { sides: sidesWord(passport.sides), timeZone }),
    ],
    [t('datasets.period'), period ? periodText(period, words) : t('datasets.noNumbers')],
    isRanking
      ? [t('datasets.holds'), t('datasets.holdsPlaces', counts)]
      : [t('datasets.attacks'), t('datasets.attacksInRows', counts)],
    [t('datasets.from'), publisher || t('datasets.notStated')],
  ];
}
