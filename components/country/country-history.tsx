import { useWords } from '#use-words';
import { PlaceStrips } from '@/components/charts/place-strips';
import { bucketSpans } from '@/lib/chart/fill-buckets';
import { formatExact } from '@/lib/chart/format-number';
import { placeRange } from '@/lib/chart/place-range';
import { placeText } from '@/lib/chart/place-text';
import { bucketText } from '@/lib/chart/time-text';
import { coursePicture } from '@/lib/client/country-pictures';
import { chosenParams } from '@/lib/client/country-search';
import { UNKNOWN_COUNTRY } from '@/lib/domain/country';
import type { CountryFacts, CountrySide } from '@/lib/domain/country-facts';
import styles from './country.module.css';
import tableStyles from './country-table.module.css';
import { FileLinks } from './file-links';

/** Its place over time with its attacks under it, and the same as a table. */
export function CountryHistory({ facts, of }: { facts: CountryFacts; of: CountrySide }) {
  const words = useWords();
  const { t } = words;
  const { code, name, dataset } = facts;
  const { side, history } = of;
  const series = history.series[0];
  if (!series) return null;
  const isUnknown = code === UNKNOWN_COUNTRY;
  const range = isUnknown ? '' : placeRange(history, series, words);
  const hasCounts = series.attacks.some((count) => count !== null);
  const isEmpty = !hasCounts && series.ranks.every((rank) => rank === null);
  const volumeName = t(`chart.volume-${history.bucket}`);
  const asked = { ...chosenParams(facts.view), side, keys: code, bucket: history.bucket };
  return (
    <section className={styles.part} aria-labelledby={`side-${side} history-${side}`}>
      <h3 id={`history-${side}`}>{t(isUnknown ? 'card.twin-volume' : 'country.placeOver')}</h3>
      {isEmpty ? (
        <p className={styles.quiet}>{t('text.neverPlaced')}</p>
      ) : (
        <>
          <p className={styles.quiet}>{range}</p>
          <PlaceStrips
            history={history}
            series={series}
            label={`${t('country.overTime', { name })} ${range}`}
            volumeName={volumeName}
          />
          <details className={styles.twin}>
            <summary>{t('card.asTable')}</summary>
            <HistoryTable of={of} />
          </details>
          <FileLinks
            slug={dataset.slug}
            picture={coursePicture(facts, of)}
            question={{ kind: 'rank-history', search: asked }}
          />
        </>
      )}
    </section>
  );
}

function HistoryTable({ of: { history, side } }: { of: CountrySide }) {
  const words = useWords();
  const { t } = words;
  const series = history.series[0];
  const hasCounts = series?.attacks.some((count) => count !== null);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section className={tableStyles.scroll} aria-label={t('country.tableOf', { side })} tabIndex={0}>
      <table className={tableStyles.table}>
        <thead>
          <tr>
            <th scope="col">{t('card.time')}</th>
            <th scope="col">{t('card.place')}</th>
            <th scope="col">{t('country.of')}</th>
            {hasCounts && <th scope="col">{t('card.attacks')}</th>}
          </tr>
        </thead>
        <tbody>
          {bucketSpans(history.buckets, history.period.to).map(({ start, end }, i) => {
            const place = series?.ranks[i] ?? null;
            return (
              <tr key={start}>
                <th scope="row">{bucketText(start, end, history.bucket, words)}</th>
                <td>{place === null ? '–' : placeText(place, series?.tied[i] ?? false, words)}</td>
                <td>{formatExact(history.of[i] ?? null, words.locale)}</td>
                {hasCounts && <td>{formatExact(series?.attacks[i] ?? null, words.locale)}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
