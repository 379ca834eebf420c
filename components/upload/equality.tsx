import { formatExact } from '@/lib/chart/format-number';
import { toBigInt } from '@/lib/domain/count';
import type { CheckReport } from '@/lib/domain/upload';
import styles from './report.module.css';

interface EqualityProps {
  unit: 'row' | 'attack' | 'place';
  split: CheckReport['rows'];
}

/** "186 rows read = 184 accepted + 2 rejected", large enough to be checked by eye. */
export function Equality({ unit, split }: EqualityProps) {
  const holds = toBigInt(split.read) === toBigInt(split.accepted) + toBigInt(split.rejected);
  const units = toBigInt(split.read) === 1n ? unit : `${unit}s`;
  return (
    <p className={styles.equality}>
      <Term count={split.read} words={`${units} read`} />
      <span className={styles.sign}> {holds ? '=' : '≠'} </span>
      <Term count={split.accepted} words="accepted" />
      <span className={styles.sign}> + </span>
      <Term count={split.rejected} words="rejected" />
    </p>
  );
}

function Term({ count, words }: { count: CheckReport['rows']['read']; words: string }) {
  return (
    <span className={styles.term}>
      <b>{formatExact(count)}</b> <span>{words}</span>
    </span>
  );
}
