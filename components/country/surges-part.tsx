import { useWords } from '#use-words';
import { bucketSpans } from '@/lib/chart/fill-buckets';
import { formatExact } from '@/lib/chart/format-number';
import { bucketText } from '@/lib/chart/time-text';
import type { CountrySide } from '@/lib/domain/country-facts';
import type { SurgeSeries } from '@/lib/domain/surge-answer';
import styles from './country.module.css';

/** The largest are told; the API tells all. */
const MOST = 8;

/** When a country had far more attacks than in its own past, and by which rule. */
export function SurgesPart({ of: { side, surges: answer, history } }: { of: CountrySide }) {
  const words = useWords();
  const series = answer?.series[0];
  if (!answer || !series) return null;
  const spans = bucketSpans(history.buckets, history.period.to);
  const endOf = new Map(spans.map(({ start, end }) => [start, end]));
  const largest = series.surges.toSorted((a, b) => b.deviations - a.deviations).slice(0, MOST);
  const shown = largest.toSorted((a, b) => (a.start < b.start ? -1 : 1));
  return (
    <section className={styles.part} aria-labelledby={`surges-${side}`}>
      <h3 id={`surges-${side}`}>Surges</h3>
      <p className={styles.quiet}>{surgesText(series, shown.length)}</p>
      {shown.length > 0 && (
        <div className={styles.wide}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">Time</th>
                <th scope="col">Attacks</th>
                <th scope="col">Median of its past</th>
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
        <summary>What counts as a surge</summary>
        <p>{answer.rule}</p>
      </details>
    </section>
  );
}

function surgesText({ off, surges, judged, unjudged }: SurgeSeries, shown: number): string {
  if (off !== null) return off;
  const past = unjudged === 0 ? '' : ` ${unjudged} more had too little past to tell.`;
  const of = `${surges.length || 'None'} of ${judged} times lay far above its own past.${past}`;
  return surges.length > shown ? `${of} The ${shown} largest:` : of;
}
