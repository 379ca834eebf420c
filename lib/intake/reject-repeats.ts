import { UNKNOWN_COUNTRY } from '@/lib/domain/country';
import type { Side } from '@/lib/domain/fact';
import type { Scratch } from './open-scratch';
import type { Plan } from './plan';
import { sqlText } from './sql-text';

const AGAIN = 'the country stands above already, at the same place of the same period';
const OTHERWISE = 'the country has two places in the same period, and which one is meant is not known';

/**
 * Rejects rows of `placings` that place a country again: the later ones where they say the same, all of them where they
 * do not. What is unknown may be several countries.
 */
export async function rejectRepeats(scratch: Scratch, plan: Plan, side: Side): Promise<void> {
  const where = plan[side];
  const column = where && 'column' in where ? (plan.header[where.column] ?? '') : '';
  const known = `select *, row_number() over same as nth, min(place) over same <> max(place) over same as differ
    from placings where code <> ${sqlText(UNKNOWN_COUNTRY)}
    window same as (partition by bucket, code order by record
      rows between unbounded preceding and unbounded following)`;
  await scratch.run(`create temp table repeats as
    select record, bool_or(differ) as differ from (${known}) where differ or nth > 1 group by record`);
  await scratch.run(`update parsed set fault = {'column': ${sqlText(column)}, 'value': ${side}_text,
      'reason': case when repeats.differ then ${sqlText(OTHERWISE)} else ${sqlText(AGAIN)} end}
    from repeats where repeats.record = parsed.record`);
  await scratch.run('delete from placings where record in (select record from repeats)');
}
