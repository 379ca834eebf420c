import { type Bin, scaleStep } from '@/lib/chart/bins';
import { formatExact, formatShare, formatShort } from '@/lib/chart/format-number';
import type { Count } from '@/lib/domain/dataset';
import type { Side } from '@/lib/domain/fact';
import styles from './map-legend.module.css';

interface MapLegendProps {
  bins: readonly Bin[];
  withoutData: number;
  unknown: { attacks: Count; share: number };
  side: Side;
}

/** What the map's colours mean: the map's own bins, with how many countries each holds. */
export function MapLegend({ bins, withoutData, unknown, side }: MapLegendProps) {
  return (
    <figcaption className={styles.legend}>
      <ul className={styles.bins} aria-label="Attacks per country">
        {bins.map((bin, i) => (
          <li
            key={bin.from}
            className={styles.bin}
            style={{ ['--swatch' as string]: `var(--scale-${scaleStep(i, bins.length)})` }}
          >
            <span className={styles.range}>{rangeText(bin)}</span>
            <span className={styles.count}>{countries(bin.countries)}</span>
          </li>
        ))}
        <li className={`${styles.bin} ${styles.none}`}>
          <span className={styles.range}>No data</span>
          <span className={styles.count}>{countries(withoutData)}</span>
        </li>
      </ul>
      <p className={styles.unknown}>
        <Hatch />
        <span>{unknownText(unknown, side)}</span>
      </p>
      {side === 'source' && (
        <p className={styles.note}>
          A source country is where an IP address is registered, not who attacked.
        </p>
      )}
    </figcaption>
  );
}

/** Hatching drawn as lines, for a pattern's id would have to be unique on the page. */
function Hatch() {
  return (
    <svg className={styles.hatch} viewBox="0 0 24 12" width="24" height="12" aria-hidden="true">
      <path d="M0 6 6 0M0 12 12 0M6 12 18 0M12 12 24 0M18 12 24 6" />
      <rect x="0.5" y="0.5" width="23" height="11" />
    </svg>
  );
}

function rangeText({ from, to }: Bin): string {
  const [low, high] = [formatShort(from), formatShort(to)];
  return low === high ? low : `${low}–${high}`;
}

function countries(count: number): string {
  return count === 1 ? '1 country' : `${count} countries`;
}

function unknownText({ attacks, share }: MapLegendProps['unknown'], side: Side): string {
  if (Number(attacks) === 0) return 'No attacks of unknown country.';
  const what =
    side === 'source' ? 'come from IP addresses of unknown country' : 'were on targets of unknown country';
  return `${formatShare(share)} of attacks ${what} (${formatExact(attacks)}).`;
}
