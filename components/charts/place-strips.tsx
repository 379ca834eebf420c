import { useWords } from '#use-words';
import { bucketSpans } from '@/lib/chart/fill-buckets';
import { formatShort } from '@/lib/chart/format-number';
import type { RankSeries } from '@/lib/chart/rank-rows';
import { alongOf, placeStrip, STRIP, type StripTick, volumeStrip } from '@/lib/chart/strip';
import { timeTicks } from '@/lib/chart/time-ticks';
import type { RankHistory } from '@/lib/domain/answer';
import { instantMs } from '@/lib/domain/instant-ms';
import styles from './place-strips.module.css';

interface PlaceStripsProps {
  history: RankHistory;
  series: RankSeries;
  /** What the picture shows, for those who do not see it. */
  label: string;
  /** "Attacks per hour". */
  volumeName: string;
}

const MOST_TICKS = 7;
const VIEW_BOX = `0 0 ${STRIP.width} ${STRIP.height}`;

/** Places and, on the same time axis, attacks of one country. Plain HTML and SVG: drawn on the server, needs no script. */
export function PlaceStrips({ history, series, label, volumeName }: PlaceStripsProps) {
  const words = useWords();
  const spans = bucketSpans(history.buckets, history.period.to);
  const places = placeStrip(series.ranks, spans, Math.max(...history.of, 1));
  const counts = series.attacks.map((count) => (count === null ? null : Number(count)));
  const volume = counts.some((count) => count !== null) ? volumeStrip(counts, spans) : null;
  return (
    <div className={styles.strips} role="img" aria-label={label}>
      {places && (
        <Strip name={words.t('card.place')} ticks={places.ticks} format={String} isTall>
          <path className={styles.line} d={places.line} />
          <path className={styles.dots} d={places.dots} />
        </Strip>
      )}
      {volume && (
        <Strip name={volumeName} ticks={volume.ticks} format={(value) => formatShort(value, words)}>
          <path className={styles.area} d={volume.area} />
        </Strip>
      )}
      <div className={styles.times}>
        {timeTicks(history.buckets, MOST_TICKS, words).map(({ start, label: text }) => (
          <span key={start} style={{ left: `${alongOf(instantMs(start), spans) * 100}%` }}>
            {text}
          </span>
        ))}
      </div>
    </div>
  );
}

interface StripProps {
  name: string;
  ticks: readonly StripTick[];
  format: (value: number) => string;
  isTall?: boolean;
  children: React.ReactNode;
}

/** One panel: its name above, its numbers beside, its drawing stretched to the room there is. */
function Strip({ name, ticks, format, isTall = false, children }: StripProps) {
  return (
    <>
      <p className={styles.name}>{name}</p>
      <div className={`${styles.panel} ${isTall ? styles.tall : ''}`}>
        {ticks.map(({ value, down }) => (
          <span key={value} className={styles.tick} style={{ top: `${down * 100}%` }}>
            {format(value)}
          </span>
        ))}
        <svg className={styles.plot} viewBox={VIEW_BOX} preserveAspectRatio="none" aria-hidden="true">
          {ticks.map(({ value, down }) => (
            <path key={value} className={styles.rung} d={`M0 ${down * STRIP.height}H${STRIP.width}`} />
          ))}
          {children}
        </svg>
      </div>
    </>
  );
}
