import { COUNT_TOO_LARGE, MOST_ATTACKS } from './count-sql';
import { IntakeError } from './intake-error';
import type { Scratch } from './open-scratch';
import { TEXTS } from './plain-row-sql';
import { sqlText } from './sql-text';

const KEYS = 'bucket, source, target, organisation, type';
const AS_THEY_ARE = `select ${KEYS}, attacks::bigint as attacks, rows::bigint as rows from cells where attacks > 0`;
const SUMMED = `select ${KEYS}, sum(attacks::hugeint)::bigint as attacks, sum(rows)::bigint as rows
  from cells where attacks > 0`;

/**
 * Writes the facts: cells summed by bucket, source, target, organisation and type, in the order of their buckets, or
 * nearly so. A count of zero makes no fact, since a zero must not rank a country. The row of a file counts as one in
 * `rows` of the fact of its first count above zero.
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
  const facts = await factsSql(scratch);
  await scratch.run(`copy (${facts}) to ${sqlText(file)} (format parquet)`, [], onProgress);
}

/** Sums again only what must be: all of a small file costs little, and slices of a log have few buckets in common. */
async function factsSql(scratch: Scratch): Promise<string> {
  if (!(await areFactsBySlice(scratch))) return `${SUMMED} group by ${KEYS} order by bucket`;
  await scratch.run(`create temp table spread as select wall_bucket, count(*) as slices
    from (select distinct slice, wall_bucket from plain_sums) group by wall_bucket`);
  const [found] = await scratch.rows(`select max(slices) as most, min(slices) as fewest,
    (select count(distinct slice) from plain_sums) as slices from spread`);
  if (Number(found?.slices) <= 1) return `${AS_THEY_ARE} order by bucket`;
  if (Number(found?.fewest) > 1) return `${SUMMED} group by ${KEYS} order by bucket`;
  if (Number(found?.most) === 1) return AS_THEY_ARE;
  const shared = '(select wall_bucket from spread where slices > 1)';
  return `${AS_THEY_ARE} and wall_bucket not in ${shared}
    union all ${SUMMED} and wall_bucket in ${shared} group by ${KEYS}`;
}

/** Whether no two cells of a slice belong to the same fact: every row was plain, and no two texts or clocks mean the same. */
async function areFactsBySlice(scratch: Scratch): Promise<boolean> {
  const spelled = TEXTS.map((name) => `(select count(*) = count(distinct clean) from word_${name})`);
  const [found] = await scratch.rows(`select
    (select count(*) from parsed) = 0
    and (select count(*) = count(distinct (side, code)) from places)
    and (select count(*) = count(distinct instant // 900) from clocks)
    and (select count(distinct is_local) < 2 from plain_sums)
    and ${spelled.join(' and ')} as are_facts`);
  return found?.are_facts === true;
}
