import { useWords } from '#use-words';
import { bucketSpans } from '@/lib/chart/fill-buckets';
import { formatExact } from '@/lib/chart/format-number';
import { bucketText } from '@/lib/chart/time-text';
import type { CountrySide } from '@/lib/domain/country-facts';
import type { SurgeSeries } from '@/lib/domain/surge-answer';
import type { Words } from '@/lib/words/words';
import styles from './country.module.css';
import tableStyles from './country-table.module.css';

/** The largest are told; the API tells all. */
const MOST = 8;

/** When a country had far more attacks than in its own past, and by which rule. */
export function SurgesPart({ of: { side, surges: answer, history } }: { of: CountrySide }) {
  const words = useWords();
  const { t } = words;
  const series = answer?.series[0];
  if (!answer || !series) return null;
  const spans = bucketSpans(history.buckets, history.period.to);
  const endOf = new Map(spans.map(({ start, end }) => [start, end]));
  const largest = series.surges.toSorted((a, b) => b.deviations - a.deviations).slice(0, MOST);
  const shown = largest.toSorted((a, b) => (a.start < b.start ? -1 : 1));
  return (
    <section className={styles.part} aria-labelledby={`side-${side} surges-${side}`}>
      <h3 id={`surges-${side}`}>{t('country.surges')}</h3>
      <p className={styles.quiet}>{surgesText(series, shown.length, words)}</p>
      {shown.length > 0 && (
        <div className={tableStyles.wide}>
          <table className={tableStyles.table}>
            <thead>
              <tr>
                <th scope="col">{t('card.time')}</th>
                <th scope="col">{t('card.attacks')}</th>
                <th scope="col">{t('country.median')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ start, attacks, median }) => (
                <tr key={start}>
                  <th scope="row">{bucketText(start, endOf.get(start) ?? start, answer.bucket, words)}</th>
                  <td>{formatExact(attacks, words.locale)}</td>
                  <td>{formatExact(Math.round(median), words.locale)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <details className={styles.twin}>
        <summary>{t('country.whatIsSurge')}</summary>
        <p>{answer.rule}</p>
      </details>
    </section>
  );
}

function surgesText(series: SurgeSeries, shown: number, { t }: Words): string {
  const { off, surges, judged, unjudged } = series;
  if (off !== null) return off;
  return [
    t('country.surgesOf', { surges: surges.length, judged }),
    ...(unjudged === 0 ? [] : [t('country.tooLittle', { count: unjudged })]),
    ...(surges.length > shown ? [t('country.largest', { count: shown })] : []),
  ].join(' ');
}
