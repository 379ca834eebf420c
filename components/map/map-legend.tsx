import type { LegendContent } from '@/lib/chart/map-content';
import type { Words } from '@/lib/words/words';
import styles from './map-legend.module.css';
import { MapSwatch } from './map-swatch';

/** What the map's colours mean: the map's own bins, with how many countries each holds. */
export function MapLegend({ title, rule, entries, unknown, notes, words }: LegendContent & { words: Words }) {
  return (
    <figcaption className={styles.legend}>
      <p>
        <strong className={styles.title}>{title}</strong> {rule}
      </p>
      <ul className={styles.bins} aria-label={title}>
        {entries.map(({ step, text, countries }) => (
          <li key={step} className={styles.bin}>
            <MapSwatch step={step} />
            <span className={styles.range}>{text}</span>
            <span className={styles.count}>{words.t('map.countries', { count: countries })}</span>
          </li>
        ))}
      </ul>
      {unknown && (
        <p className={styles.unknown}>
          <MapSwatch step="unknown" />
          <span>{unknown}</span>
        </p>
      )}
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </figcaption>
  );
}
