import type { RejectedRow } from '@/lib/domain/check-report';
import type { Scratch } from './open-scratch';
import { sqlText } from './sql-text';

const MOST_SHOWN = 100;
const LONGEST_VALUE = 500;

/**
 * Writes the rejected rows as they stood, in the order of the file, with `line`, `column` and `reason` in front, under
 * the header. Gzip: there may be as many as the file has rows.
 */
export async function writeRejects(
  scratch: Scratch,
  header: readonly string[],
  columns: number,
  file: string,
) {
  const names = Array.from({ length: columns }, (_, index) => `c${index}`);
  const titles = ['line', 'column', 'reason', ...names.map((_, index) => header[index] ?? '')];
  await scratch.run(`create table rejected as
    select record, record + lines.shift as line, fault.column as "column", fault.value as value, fault.reason as reason
    from parsed asof join lines using (record) where fault is not null`);
  await scratch.run(`copy (
      select * exclude (record) from (
        select -1::bigint as record, ${titles.map((title, i) => `${sqlText(title)} as x${i}`).join(', ')}
        union all
        select record, line::varchar, "column", reason, ${names.join(', ')}
        from rejected join stage using (record))
      order by record
    ) to ${sqlText(file)} (format csv, header false, delimiter ',', quote '"', escape '"', compression gzip)`);
}

/** The first rejected rows, their values cut to a length that a screen can show. */
export async function firstRejects(scratch: Scratch): Promise<RejectedRow[]> {
  const rows = await scratch.rows(`select line, "column", left(value, ${LONGEST_VALUE}) as value, reason
    from rejected order by record limit ${MOST_SHOWN}`);
  return rows.map(({ line, column, value, reason }) => ({
    line: Number(line),
    column: String(column),
    value: String(value),
    reason: String(reason),
  }));
}
