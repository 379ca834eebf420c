import type { ReactNode } from 'react';
import { useWords } from '#use-words';
import { placeText } from '@/lib/chart/place-text';
import type { SlopeLabel } from '@/lib/chart/slope-layout';
import styles from './slope-chart.module.css';

interface SlopeLabelsProps {
  labels: readonly SlopeLabel[];
  end: 'before' | 'now';
  selected: string | null;
  followed: string | null;
  onFollow: (key: string | null) => void;
  height: number;
  choose?: ((key: string, name: string) => ReactNode) | undefined;
}

/** Places and names at one end. The one under the pointer, or with the focus, has its line drawn out. */
export function SlopeLabels({ labels, end, selected, followed, onFollow, height, choose }: SlopeLabelsProps) {
  const words = useWords();
  return (
    <ol className={`${styles.labels} ${end === 'before' ? styles.left : ''}`} style={{ height }}>
      {labels.map(({ key, name, place, tied, y }) => (
        <li
          key={key}
          className={`${styles.label} ${key === selected ? styles.chosen : ''} ${key === followed ? styles.followed : ''}`}
          style={{ top: y }}
          title={name}
          onPointerEnter={() => onFollow(key)}
          onPointerLeave={() => onFollow(null)}
          onFocus={() => onFollow(key)}
          onBlur={() => onFollow(null)}
        >
          <span className={styles.name}>{choose ? choose(key, name) : name}</span>
          <span className={styles.place}>{placeText(place, tied, words)}</span>
        </li>
      ))}
    </ol>
  );
}
