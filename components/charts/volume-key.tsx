import type { VolumeLayer } from '@/lib/chart/volume-layers';
import styles from './chart.module.css';

/** What the colours of a stack mean, largest first. */
export function VolumeKey({ layers }: { layers: readonly VolumeLayer[] }) {
  return (
    <ul className={styles.key}>
      {layers.map(({ key, name, color }) => (
        <li key={key}>
          <span className={styles.swatch} style={{ background: color }} />
          {name}
        </li>
      ))}
    </ul>
  );
}
