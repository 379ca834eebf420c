import { UNKNOWN_COUNTRY } from '@/lib/domain/country';
import { SIDES, type Side } from '@/lib/domain/fact';
import { bucketOf } from './bucket-of';
import { nameWords } from './name-words';
import type { Scratch } from './open-scratch';
import type { Plan } from './plan';
import { sqlText } from './sql-text';

const COLUMNS = `bucket, wall_bucket, source, target, organisation, type, attacks, rows, cell, fineness, source_text, target_text,
  source_matched, target_matched`;

/**
 * Makes the view `cells`: one row for each count of each good row, plain rows that say the same already summed; zeros
 * included. `rows` is how many rows it stands for: of a row with several counts 1 on the first above zero and 0 on
 * the others. `cell` is the number of the count, from 1; `wall_bucket` as in {@link sumPlainRows}.
 *
 * Also makes the table `pairs`, the cells summed by what they say about places, which is small.
 */
export async function makeCells(scratch: Scratch, plan: Plan): Promise<void> {
  await nameWords(scratch, plan);
  const [clocks] = await scratch.rows('select count(*) > 0 as has_any from clocks');
  await scratch.run(`create temp view cells as
    select ${COLUMNS} from (${parsedCells(plan)}) union all select ${COLUMNS} from (${plainCells(plan, clocks?.has_any === true)})`);
  await scratch.run(`create temp table pairs as
    select source, target, source_text, target_text, source_matched, target_matched, cell,
      sum(rows)::hugeint as rows, sum(attacks::hugeint) as attacks, min(fineness) as fineness,
      coalesce(sum(rows) filter (where attacks = 0), 0)::hugeint as zero_rows,
      min(bucket) as first_bucket, max(bucket) as last_bucket
    from cells group by source, target, source_text, target_text, source_matched, target_matched, cell`);
}

function parsedCells(plan: Plan): string {
  const numbers = plan.counts.map((_, i) => `n${i}`);
  const above = numbers.map((number, i) => `when ${number} > 0 then ${i + 1}`);
  const present = numbers.map((number, i) => `when ${number} is not null then ${i + 1}`);
  const several = `unnest([${numbers.join(', ')}]) as attacks, unnest(range(1, ${numbers.length + 1})) as cell`;
  return `select *, wall - wall % 900 as wall_bucket, ${bucketOf(plan, 'wall - shift')} as bucket, case when cell = first_cell then 1 else 0 end as rows
    from (
      select *, ${numbers.length > 1 ? several : 'n0 as attacks, 1 as cell'} from (
        select parsed.* ${shownSql(plan)}, clocks.instant, case ${[...above, ...present].join(' ')} end as first_cell,
          ${SIDES.map((side) => sideSql(plan, side)).join(', ')}
        from parsed left join clocks on wall_bucket = case when shift is null then wall - wall % 900 end
          ${PLACES}
        where fault is null))
    where attacks is not null`;
}

/** @param hasClocks whether a time of the file is local; else the wall's clock tells the bucket itself */
function plainCells(plan: Plan, hasClocks: boolean): string {
  const clocks =
    'left join clocks on clocks.wall_bucket = case when is_local then plain_sums.wall_bucket end';
  return `select *, ${plan.time && !hasClocks ? 'wall_bucket' : bucketOf(plan, 'wall_bucket')} as bucket
    from (
      select plain_sums.wall_bucket, ${hasClocks ? 'instant' : 'null::bigint as instant'}, attacks, rows, 1 as cell, ${FINENESS},
        s.code as source, s.text as source_text, s.matched as source_matched,
        t.code as target, t.text as target_text, t.matched as target_matched,
        o.label as organisation, y.label as type
      from plain_sums ${hasClocks ? clocks : ''}
        join place_of_source s on s.id = source_text join place_of_target t on t.id = target_text
        join label_of_organisation o on o.id = organisation join label_of_type y on y.id = type)`;
}

const FINENESS = `case when plain_sums.wall_bucket % 3600 + late <> 0 then 0
  when plain_sums.wall_bucket % 86400 <> 0 or not is_local then 1 else 2 end::tinyint as fineness`;

const PLACES = `left join places s on s.side = 'source' and s.text = source_text
  left join places t on t.side = 'target' and t.text = target_text`;

/** Addresses go no further than this. */
function shownSql(plan: Plan): string {
  const shown = SIDES.filter((side) => {
    const place = plan[side];
    return place !== null && 'column' in place && place.ip;
  }).map((side) => `${side[0]}.shown as ${side}_text`);
  return shown.length > 0 ? `replace (${shown.join(', ')})` : '';
}

/** A side that the file does not cover is `ZZ` and not counted as unmatched. */
function sideSql(plan: Plan, side: Side): string {
  const place = plan[side];
  const letter = side[0];
  if (place && 'column' in place) return `${letter}.code as ${side}, ${letter}.matched as ${side}_matched`;
  return `${sqlText(place?.code ?? UNKNOWN_COUNTRY)} as ${side}, true as ${side}_matched`;
}
