import { useWords } from '#use-words';
import { formatExact, formatWords } from '@/lib/chart/format-number';
import type { WindowKind } from '@/lib/domain/claim-window';
import type { WindowConflict } from '@/lib/domain/window-conflict';
import type { Words } from '@/lib/words/words';
import styles from './ledger.module.css';
import own from './window-conflicts.module.css';

/** How each reading is said. */
export const READING_WORDS: Readonly<Record<WindowKind, string>> = {
  'in-all': 'In all',
  each: 'Anew each day',
  'one-day': 'On one day',
};

/** "a factor of 4, or of 5"; null where the readings cannot be compared. */
function factorWords({ factor }: WindowConflict): string | null {
  if (factor === null) return null;
  const [low, high] = factor.map((times) => String(Number(times.toPrecision(2))));
  return low === high ? `a factor of ${low}` : `a factor of ${low}, or of ${high}`;
}

/** One number under each of its readings, side by side, as what it makes of a day. */
export function WindowConflictPanel({ conflict }: { conflict: WindowConflict }) {
  const words = useWords();
  const most = Math.max(...conflict.readings.map(({ perDay }) => perDay?.[1] ?? 0));
  const factor = factorWords(conflict);
  const isRange = conflict.factor?.[0] !== conflict.factor?.[1];
  return (
    <div className={own.conflict}>
      {factor && (
        <p className={styles.lead}>
          The readings of the same {formatWords(conflict.count, words)} lie {factor} apart
          {isRange && ', counting the first and the last day whole'}. At most one of them is true.
        </p>
      )}
      <ul className={own.sides}>
        {conflict.readings.map((reading) => (
          <Side key={reading.kind} reading={reading} count={conflict.count} most={most} />
        ))}
      </ul>
    </div>
  );
}

interface SideProps {
  reading: WindowConflict['readings'][number];
  count: number;
  /** The longest bar, in attacks a day. */
  most: number;
}

function Side({ reading: { kind, claims, days, perDay }, count, most }: SideProps) {
  const words = useWords();
  return (
    <li>
      <h3>{READING_WORDS[kind]}</h3>
      <p className={own.big}>
        {formatWords(count, words)}
        <small>{windowWords(kind, days)}</small>
      </p>
      {perDay && (
        <>
          <div className={own.bar} aria-hidden="true">
            <span style={{ width: `${(perDay[1] / most) * 100}%` }} />
            <i style={{ width: `${(perDay[0] / most) * 100}%` }} />
          </div>
          <p>
            <strong title={formatExact(Math.round(perDay[1]), words.locale)}>
              {rangeWords(perDay, words)}
            </strong>{' '}
            a day
          </p>
        </>
      )}
      <ul className={`${own.outletList} ${styles.links}`}>
        {claims.map(({ id, outlet }) => (
          <li key={id}>
            <a href={`#claim-${id}`}>{outlet}</a>
          </li>
        ))}
      </ul>
    </li>
  );
}

function windowWords(kind: WindowKind, days: readonly number[]): string {
  if (kind === 'one-day') return 'on a single day';
  if (days.length === 0) return kind === 'each' ? 'every day' : 'over a window that nobody stated';
  const span = days.join(' or ');
  return kind === 'each' ? `every day, for ${span} days` : `over ${span} days`;
}

function rangeWords([low, high]: [number, number], words: Words): string {
  return low === high
    ? formatWords(Math.round(high), words)
    : `${formatWords(Math.round(low), words)} to ${formatWords(Math.round(high), words)}`;
}
