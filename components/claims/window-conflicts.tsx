import { useWords } from '#use-words';
import { formatExact, formatRate, formatWords } from '@/lib/chart/format-number';
import type { WindowKind } from '@/lib/domain/claim-window';
import type { WindowConflict } from '@/lib/domain/window-conflict';
import type { Words } from '@/lib/words/words';
import { ClaimLink } from './claim-link';
import styles from './ledger.module.css';
import own from './window-conflicts.module.css';

/** "a factor of 4, or of 5"; null where the readings cannot be compared. */
function factorWords({ factor }: WindowConflict, words: Words): string | null {
  if (factor === null) return null;
  const [low = '', high = ''] = factor.map((times) => formatRate(Number(times.toPrecision(2)), words));
  return low === high ? words.t('ledger.factor', { low }) : words.t('ledger.factors', { low, high });
}

/** One number under each of its readings, side by side, as what it makes of a day. */
export function WindowConflictPanel({ conflict }: { conflict: WindowConflict }) {
  const words = useWords();
  const most = Math.max(...conflict.readings.map(({ perDay }) => perDay?.[1] ?? 0));
  const factor = factorWords(conflict, words);
  const isRange = conflict.factor?.[0] !== conflict.factor?.[1];
  return (
    <div className={own.conflict}>
      {factor && (
        <p className={styles.lead}>
          {words.t('ledger.apart', {
            count: formatWords(conflict.count, words),
            factor,
            range: isRange ? 'yes' : 'no',
          })}
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
      <h3>{words.t(`ledger.reading-${kind}`)}</h3>
      <p className={own.big}>
        {formatWords(count, words)}
        <small>{windowWords(kind, days, words)}</small>
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
            {words.t('ledger.perDay')}
          </p>
        </>
      )}
      <ul className={`${own.outletList} ${styles.links}`}>
        {claims.map((claim) => (
          <li key={claim.id}>
            <ClaimLink claim={claim} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function windowWords(kind: WindowKind, days: readonly number[], { t, locale }: Words): string {
  if (kind === 'one-day') return t('ledger.singleDay');
  if (days.length === 0) return t(kind === 'each' ? 'ledger.everyDay' : 'ledger.noWindow');
  const span = new Intl.ListFormat(locale, { type: 'disjunction' }).format(days.map(String));
  return t(kind === 'each' ? 'ledger.everyDayFor' : 'ledger.overDays', { days: span });
}

function rangeWords([low, high]: [number, number], words: Words): string {
  const [least, most] = [formatWords(Math.round(low), words), formatWords(Math.round(high), words)];
  return low === high ? most : words.t('ledger.range', { low: least, high: most });
}
