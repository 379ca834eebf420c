import { COUNT_TOO_LARGE, MOST_ATTACKS } from './count-sql';
import { IntakeError } from './intake-error';
import type { Scratch } from './open-scratch';
import { sqlText } from './sql-text';

const KEYS = 'bucket, source, target, organisation, type';

/**
 * Writes the facts: cells summed by bucket, source, target, organisation and type, sorted by bucket. A count of zero
 * makes no fact, since a zero must not rank a country. The row of a file counts as one in `rows` of the fact of its
 * first count above zero.
 * Sums are of HUGEINT: DuckDB 1.5 swaps sum(BIGINT) for one that wraps around when it takes a join for smaller than it is.
 * @throws IntakeError 422 when the counts add up to more than a BIGINT holds.
 */
export async function writeFacts(
  scratch: Scratch,
  file: string,
  onProgress: (share: number) => void,
): Promise<void> {
  const [total] = await scratch.rows('select coalesce(sum(attacks), 0)::hugeint as attacks from pairs');
  if (typeof total?.attacks !== 'bigint' || total.attacks > MOST_ATTACKS) {
    const what = COUNT_TOO_LARGE.replace('the count is', 'All counts together are');
    throw new IntakeError(422, `${what}. Look for a column that holds something else than counts.`);
  }
  const cells = (await areFacts(scratch))
    ? `select ${KEYS}, attacks::bigint as attacks, rows::bigint as rows from cells where attacks > 0`
    : `select ${KEYS}, sum(attacks::hugeint)::bigint as attacks, sum(rows)::bigint as rows
       from cells where attacks > 0 group by ${KEYS}`;
  await scratch.run(`copy (${cells} order by bucket) to ${sqlText(file)} (format parquet)`, [], onProgress);
}

/** Whether no two cells belong to the same fact: every row was plain, and no two of their texts or clocks mean the same. */
async function areFacts(scratch: Scratch): Promise<boolean> {
  const [found] = await scratch.rows(`select
    (select count(*) from parsed) = 0
    and (select count(*) = count(distinct (side, code)) from places)
    and (select count(*) = count(distinct instant // 900) from clocks)
    and (select count(distinct is_local) < 2 from plain_sums)
    and (select count(*) from respelled) = 0 as are_facts`);
  return found?.are_facts === true;
}
