import { formatExact } from '@/lib/chart/format-number';
import { toBigInt } from '@/lib/domain/count';
import type { CheckedListing, CheckReport } from '@/lib/domain/upload';

/** The outcome of a check as the headline of its step. */
export function reportSentence({ rows }: CheckReport): string {
  const [read, accepted, rejected] = [rows.read, rows.accepted, rows.rejected].map(toBigInt);
  if (accepted === 0n)
    return read === 1n
      ? 'The one row cannot be published'
      : `None of ${formatExact(rows.read)} rows can be published`;
  if (rejected === 0n)
    return read === 1n ? 'The one row is good' : `All ${formatExact(rows.read)} rows are good`;
  return `${formatExact(rows.accepted)} of ${formatExact(rows.read)} rows can be published`;
}

/** "a ranking", "12 rankings". */
export function listingsText(listings: readonly CheckedListing[]): string {
  return listings.length === 1 ? 'a ranking' : `${formatExact(listings.length)} rankings`;
}

/** "1 row", "7,741 rows". */
export function rowsText(count: CheckReport['rows']['read']): string {
  return `${formatExact(count)} ${toBigInt(count) === 1n ? 'row' : 'rows'}`;
}
