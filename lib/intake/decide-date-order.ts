import { IntakeError } from './intake-error';
import type { Scratch } from './open-scratch';
import type { Plan } from './plan';
import { cleanSql } from './sql-text';
import { type DateOrder, orderEvidenceSql } from './time-sql';

/**
 * Whether the time column writes day or month first, as the mapping says or as the whole column shows.
 * @throws IntakeError 422 when dates could be read both ways.
 */
export async function decideDateOrder(scratch: Scratch, plan: Plan): Promise<DateOrder> {
  const { time } = plan;
  if (time === null) return 'DMY';
  if (time.order !== null) return time.order;
  const text = cleanSql(`c${time.column}`);
  const shows = orderEvidenceSql(text);
  const [found] = await scratch.rows(`select coalesce(bool_or(${shows.dayFirst}), false) as day_first,
      coalesce(bool_or(${shows.monthFirst}), false) as month_first,
      min(${text}) filter (where ${shows.either}) as example
    from stage where regexp_matches(c${time.column}, '^[^0-9]*[0-9]{1,2}[-/]')`);
  if (found?.day_first !== found?.month_first) return found?.day_first ? 'DMY' : 'MDY';
  if (typeof found?.example !== 'string') return 'DMY';
  const name = plan.header[time.column];
  const why = found.day_first
    ? `Dates in “${name}” have the day first in some rows and the month first in others`
    : `“${found.example}” in “${name}” can be read with the day or with the month first`;
  throw new IntakeError(422, `${why}. Set the time format to DMY (day first) or MDY (month first).`);
}
