import { UNKNOWN_COUNTRY } from '@/lib/domain/country';
import { SIDES, type Side } from '@/lib/domain/fact';
import { COUNT_TOO_LARGE, MOST_ATTACKS } from './count-sql';
import { IntakeError } from './intake-error';
import type { Scratch } from './open-scratch';
import type { Plan } from './plan';
import { sqlText } from './sql-text';

/**
 * Makes the view `cells`, one row for each count of each good row, and writes the facts: cells summed by bucket, source,
 * target, organisation and type, sorted by bucket. A count of zero makes no fact, since a zero must not rank a country.
 * The row of a file counts as one in `rows` of the fact of its first count above zero.
 * Sums are of HUGEINT: DuckDB 1.5 swaps sum(BIGINT) for one that wraps around when it takes a join for smaller than it is.
 * @throws IntakeError 422 when the counts add up to more than a BIGINT holds.
 */
export async function writeFacts(scratch: Scratch, plan: Plan, file: string): Promise<void> {
  await makeCells(scratch, plan);
  const [total] = await scratch.rows('select coalesce(sum(attacks::hugeint), 0) as attacks from cells');
  if (typeof total?.attacks !== 'bigint' || total.attacks > MOST_ATTACKS) {
    const what = COUNT_TOO_LARGE.replace('the count is', 'All counts together are');
    throw new IntakeError(422, `${what}. Look for a column that holds something else than counts.`);
  }
  await scratch.run(`copy (
      select bucket, source, target, organisation, type, sum(attacks::hugeint)::bigint as attacks, sum(rows)::bigint as rows
      from cells where attacks > 0
      group by bucket, source, target, organisation, type order by bucket, source, target, organisation, type
    ) to ${sqlText(file)} (format parquet)`);
}

/** One row for each count that a good row holds, zeros included; `rows` is 1 on the cell that stands for its row. */
async function makeCells(scratch: Scratch, plan: Plan): Promise<void> {
  const numbers = plan.counts.map((_, i) => `n${i}`);
  const above = numbers.map((number, i) => `when ${number} > 0 then ${i + 1}`);
  const present = numbers.map((number, i) => `when ${number} is not null then ${i + 1}`);
  const several = `unnest([${numbers.join(', ')}]) as attacks, unnest(range(1, ${numbers.length + 1})) as cell`;
  await scratch.run(`create view cells as
    select * exclude (instant, wall, shift, first_cell, ${numbers.join(', ')}),
      ${bucketSql(plan)} as bucket, case when cell = first_cell then 1 else 0 end as rows
    from (
      select *, ${numbers.length > 1 ? several : 'n0 as attacks, 1 as cell'} from (
        select parsed.*, clocks.instant, case ${[...above, ...present].join(' ')} end as first_cell,
          ${SIDES.map((side) => sideSql(plan, side)).join(', ')}
        from parsed left join clocks on wall_bucket = case when shift is null then wall - wall % 900 end
          left join places s on s.side = 'source' and s.text = source_text
          left join places t on t.side = 'target' and t.text = target_text
        where fault is null))
    where attacks is not null`);
}

function bucketSql({ time, counts }: Plan): string {
  if (time) return 'floor(coalesce(instant, wall - shift) / 900)::bigint * 900';
  const buckets = counts.map(({ span }) => (span ? Math.floor(span.from / 900_000) * 900 : 0));
  return `([${buckets.join(', ')}]::bigint[])[cell]`;
}

/** A side that the file does not cover is `ZZ` and not counted as unmatched. */
function sideSql(plan: Plan, side: Side): string {
  const place = plan[side];
  const letter = side[0];
  if (place && 'column' in place) return `${letter}.code as ${side}, ${letter}.matched as ${side}_matched`;
  return `${sqlText(place?.code ?? UNKNOWN_COUNTRY)} as ${side}, true as ${side}_matched`;
}
