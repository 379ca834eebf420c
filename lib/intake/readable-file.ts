import type { BytesSeen } from './bytes-seen';
import type { Readable } from './read-parts';
import { LONGEST_RECORD } from './scan-file';
import type { Findings } from './scan-records';
import type { Sniff } from './sniff-result';

/** Whether the lines are all that a scan of the records would find. */
export function isCounted({ lines, longest }: BytesSeen): boolean {
  return lines !== null && longest <= LONGEST_RECORD;
}

/** What a scan would find where each line is one record, but for the number of fields. */
export function countedFindings({ lines, longest }: BytesSeen, { headerLine }: Sniff): Findings {
  const records = (lines ?? 0) - Math.max(0, headerLine - 1);
  return { records, fields: 0, longest, innerLines: false, damaged: false, odd: false };
}

/**
 * A file as DuckDB is to read it; one that is odd was rewritten without the lines before its header. One more column than
 * the header has, where nobody counted fields, tells the rows with more.
 */
export function readableFile(
  { path, bytes }: Pick<Readable, 'path' | 'bytes'>,
  { delimiter, header, headerLine }: Sniff,
  findings: Findings,
): Readable {
  const { odd, fields } = findings;
  return {
    path,
    bytes,
    delimiter,
    skip: odd ? 0 : Math.max(0, headerLine - 1),
    columns: fields === 0 ? header.length + 1 : Math.max(fields, header.length),
    findings,
  };
}
