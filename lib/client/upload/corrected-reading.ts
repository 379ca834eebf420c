import { DELIMITERS, type Reading, type ReadRequest } from '@/lib/domain/reading';

/** In the order in which they are decided: each is found anew when one before it was corrected. */
const ORDER = ['encoding', 'delimiter', 'skipLines', 'headerLines'] as const;

/** What to ask for after a correction: the parts of the reading up to the corrected one; the file shows the rest. */
export function correctedReading(reading: Reading, change: Partial<Reading>): ReadRequest {
  const last = ORDER.findLastIndex((part) => part in change);
  const { delimiter, ...asked } = Object.fromEntries(
    ORDER.slice(0, last + 1).map((part) => [part, change[part] ?? reading[part]]),
  ) as Partial<Reading>;
  // Another one was named by the file itself, in its "sep=" line.
  const known = DELIMITERS.find((sign) => sign === delimiter);
  return known === undefined ? asked : { ...asked, delimiter: known };
}
