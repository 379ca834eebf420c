import { useWords } from '#use-words';
import { formatExact } from '@/lib/chart/format-number';
import type { CheckReport } from '@/lib/domain/check-report';
import { toBigInt, toNumber } from '@/lib/domain/count';
import styles from './report.module.css';

interface EqualityProps {
  unit: 'row' | 'attack' | 'place';
  split: CheckReport['rows'];
}

/** "186 rows read = 184 accepted + 2 rejected", large enough to be checked by eye. */
export function Equality({ unit, split }: EqualityProps) {
  const { t } = useWords();
  const holds = toBigInt(split.read) === toBigInt(split.accepted) + toBigInt(split.rejected);
  const counted = (share: keyof typeof split) => ({ count: toNumber(split[share]) });
  return (
    <p className={styles.equality}>
      <Term count={split.read} words={t(`upload.read-${unit}`, counted('read'))} />
      <span className={styles.sign}> {holds ? '=' : '≠'} </span>
      <Term count={split.accepted} words={t(`upload.accepted-${unit}`, counted('accepted'))} />
      <span className={styles.sign}> + </span>
      <Term count={split.rejected} words={t(`upload.rejected-${unit}`, counted('rejected'))} />
    </p>
  );
}

function Term({ count, words }: { count: CheckReport['rows']['read']; words: string }) {
  const { locale } = useWords();
  return (
    <span className={styles.term}>
      <b>{formatExact(count, locale)}</b> <span>{words}</span>
    </span>
  );
}
