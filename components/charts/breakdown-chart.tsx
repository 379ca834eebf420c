import type { CSSProperties } from 'react';
import { useWords } from '#use-words';
import { type BreakdownAnswer, breakdownRows } from '@/lib/chart/breakdown-rows';
import { formatExact, formatShare } from '@/lib/chart/format-number';
import { placeText } from '@/lib/chart/place-text';
import styles from './breakdown-chart.module.css';

interface BreakdownChartProps {
  answer: BreakdownAnswer;
  selected?: string | null;
  /** Address for choosing an entry, by key. */
  hrefFor?: Readonly<Record<string, string>>;
}

/** How many are named; the rest is summed. */
const NAMED = 10;

/** Attacks by name as bars, most first, the unknown as a bar of its own. Plain HTML: drawn on the server, readable without script. */
export function BreakdownChart({ answer, selected = null, hrefFor }: BreakdownChartProps) {
  const words = useWords();
  const rows = breakdownRows(answer, NAMED, selected, words);
  // The others' sum has no bar: it would dwarf every name, and it is no rival to them.
  const barred = rows.filter(({ kind }) => kind !== 'rest');
  const longest = Math.max(...barred.map(({ share }) => share), 0) || 1;
  return (
    <ol className={styles.rows} style={{ '--rows': rows.length } as CSSProperties} data-fills>
      {rows.map((row) => (
        <li
          key={row.id}
          className={`${styles.row} ${row.key !== null && row.key === selected ? styles.selected : ''}`}
        >
          <span className={styles.place}>
            {row.place && placeText(row.place.rank, row.place.tied, words)}
          </span>
          <span className={styles.name}>
            {row.key !== null && hrefFor?.[row.key] ? <a href={hrefFor[row.key]}>{row.name}</a> : row.name}
          </span>
          <span className={styles.attacks}>{formatExact(row.attacks, words.locale)}</span>
          <span className={styles.share}>{formatShare(row.share, words)}</span>
          {row.kind !== 'rest' && (
            <span className={styles.track}>
              <span
                data-colour
                className={`${styles.bar} ${styles[row.kind]}`}
                style={{ width: `${(row.share / longest) * 100}%` }}
              />
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
