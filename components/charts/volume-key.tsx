import type { VolumeLayer } from '@/lib/chart/volume-layers';
import { UNKNOWN_COUNTRY } from '@/lib/domain/country';
import styles from './chart.module.css';

/** Keys of what is not known. */
const NOBODY: readonly string[] = ['', UNKNOWN_COUNTRY];

interface VolumeKeyProps {
  layers: readonly VolumeLayer[];
  /** Chooses an entity; what is none, such as "all others", stays text. */
  onSelect?: ((key: string) => void) | undefined;
}

/** What the colours of a stack mean, largest first. */
export function VolumeKey({ layers, onSelect }: VolumeKeyProps) {
  return (
    <ul className={styles.key}>
      {layers.map(({ id, key, name, color }) => (
        <li key={id}>
          <span className={styles.swatch} data-colour style={{ background: color }} />
          {onSelect && key !== null && !NOBODY.includes(key) ? (
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
