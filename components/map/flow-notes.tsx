import type { Flows } from '@/lib/chart/flow-arcs';
import { flowRests } from '@/lib/chart/flow-texts';
import { formatExact } from '@/lib/chart/format-number';
import { countryText } from '@/lib/words/country-text';
import type { Words } from '@/lib/words/words';
import styles from './flow-notes.module.css';

/** The flows in figures: those drawn, and what no arc shows, so that all add up. */
export function FlowNotes({ flows, words }: { flows: Flows; words: Words }) {
  const { arcs } = flows;
  const { t, locale } = words;
  const target = countryText(flows.target, words);
  if (arcs.length === 0) return <p className={styles.notes}>{t('map.flowsNone', { target })}</p>;
  return (
    <div className={styles.notes} data-flows={flows.target}>
      <p>
        <strong>{t('map.flowsTitle', { target })}.</strong> {t('map.flowsWidth')}
      </p>
      <ol className={styles.list}>
        {arcs.map(({ source, attacks }) => (
          <li key={source}>
            <span>{countryText(source, words)}</span> <span>{formatExact(attacks, locale)}</span>
          </li>
        ))}
      </ol>
      <p>{flowRests(flows, words).join(' ')}</p>
    </div>
  );
}
