import type { VolumeLayer } from '@/lib/chart/volume-layers';
import { UNKNOWN_COUNTRY } from '@/lib/domain/country';
import styles from './chart.module.css';

/** Layers that stand for nobody in particular. */
const NOBODY: readonly string[] = ['', 'all', 'rest', UNKNOWN_COUNTRY];

interface VolumeKeyProps {
  layers: readonly VolumeLayer[];
  /** Chooses an entity; what is none, such as "all others", stays text. */
  onSelect?: ((key: string) => void) | undefined;
}

/** What the colours of a stack mean, largest first. */
export function VolumeKey({ layers, onSelect }: VolumeKeyProps) {
  return (
    <ul className={styles.key}>
      {layers.map(({ key, name, color }) => (
        <li key={key}>
          <span className={styles.swatch} data-colour style={{ background: color }} />
          {onSelect && !NOBODY.includes(key) ? (
            <button type="button" className={styles.keyName} onClick={() => onSelect(key)}>
              {name}
            </button>
          ) : (
            name
          )}
        </li>
      ))}
    </ul>
  );
}
