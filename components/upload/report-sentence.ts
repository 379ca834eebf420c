import { formatExact } from '@/lib/chart/format-number';
import type { CheckReport } from '@/lib/domain/check-report';
import { toBigInt, toNumber } from '@/lib/domain/count';
import type { Count } from '@/lib/domain/dataset';
import type { Words } from '@/lib/words/words';

/** The outcome of a check as the headline of its step. */
export function reportSentence({ rows }: CheckReport, words: Words): string {
  const { locale, t } = words;
  const read = counted(rows.read, words);
  if (toBigInt(rows.accepted) === 0n) return t('upload.noneGood', read);
  if (toBigInt(rows.rejected) === 0n) return t('upload.allGood', read);
  return t('upload.someGood', { accepted: formatExact(rows.accepted, locale), read: read.n });
}

/** What a file brings: "5,618,000 attacks", "a ranking", "12 rankings". */
export function gainText({ attacks, listings }: CheckReport, words: Words): string {
  if (attacks) return words.t('upload.countOfAttacks', counted(attacks.accepted, words));
  return words.t('upload.listings', counted(listings?.length ?? 0, words));
}

/** "1 row", "7,741 rows". */
export function rowsText(rows: Count, words: Words): string {
  return words.t('upload.rows', counted(rows, words));
}

/** A count to choose words by, and as it is written. */
function counted(count: Count, { locale }: Words): { count: number; n: string } {
  return { count: toNumber(count), n: formatExact(count, locale) };
}
