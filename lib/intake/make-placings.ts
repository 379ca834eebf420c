import { UNKNOWN_COUNTRY } from '@/lib/domain/country';
import { SIDES, type Side } from '@/lib/domain/fact';
import { bucketOf } from './bucket-of';
import type { Scratch } from './open-scratch';
import type { Plan } from './plan';
import { rejectRepeats } from './reject-repeats';
import { sqlText } from './sql-text';

/**
 * For a ranking what `makeCells` is for counts: makes `cells` and `pairs`. A place becomes a fact of one, under the place
 * as its type ("31", "=31"), so that no sum over facts can ever add places up. Rows that place a country twice in one
 * period are rejected.
 */
export async function makePlacings(scratch: Scratch, plan: Plan): Promise<void> {
  const side = plan.source === null ? 'target' : 'source';
  await scratch.run(`create temp table placings as ${placingsSql(plan, side)}`);
  await rejectRepeats(scratch, plan, side);
  await scratch.run(`create temp view cells as
    select bucket, ${SIDES.map((one) => `${one === side ? 'code' : sqlText(UNKNOWN_COUNTRY)} as ${one}`).join(', ')},
      '' as organisation, concat(case when shared then '=' else '' end, place) as type, 1::bigint as attacks,
      case when cell = min(cell) over (partition by record) then 1 else 0 end as rows, cell, fineness,
      ${SIDES.map((one) => `${one === side ? 'text' : "''"} as ${one}_text`).join(', ')},
      ${SIDES.map((one) => `${one === side ? 'matched' : 'true'} as ${one}_matched`).join(', ')}
    from placings`);
  await scratch.run(`create temp table pairs as
    select source, target, source_text, target_text, source_matched, target_matched, cell,
      sum(rows)::hugeint as rows, sum(attacks::hugeint) as attacks, min(fineness) as fineness,
      0::hugeint as zero_rows, min(bucket) as first_bucket, max(bucket) as last_bucket
    from cells group by source, target, source_text, target_text, source_matched, target_matched, cell`);
}

/** One row for each place of each good row: `record`, `cell`, `bucket`, `code`, `matched`, `text`, `place`, `shared`. */
function placingsSql(plan: Plan, side: Side): string {
  const list = (letter: string) => plan.counts.map((_, i) => `${letter}${i}`).join(', ');
  return `select record, cell, ${bucketOf(plan, 'wall - shift')} as bucket, fineness, code, matched, text, place, shared
    from (
      select record, fineness, wall, shift, instant, code, matched, places.text as text,
        unnest([${list('n')}]) as place, unnest([${list('e')}]) as shared,
        unnest(range(1, ${plan.counts.length + 1})) as cell
      from parsed
        left join clocks on wall_bucket = case when shift is null then wall - wall % 900 end
        join places on side = ${sqlText(side)} and places.text = ${side}_text
      where fault is null)
    where place is not null`;
}
