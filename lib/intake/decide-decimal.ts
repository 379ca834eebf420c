import { type Decimal, decimalEvidenceSql } from './count-sql';
import type { Scratch } from './open-scratch';
import type { Plan } from './plan';
import { cleanSql } from './sql-text';

/** The sign for decimals: as the mapping says, else as the whole of the columns of counts shows; null when they do not. */
export async function decideDecimal(scratch: Scratch, plan: Plan): Promise<Decimal> {
  if (plan.decimal !== null) return plan.decimal;
  const columns = plan.counts.map(({ column }) => column).filter((column) => column !== null);
  if (columns.length === 0) return null;
  const shows = columns.map((column) => decimalEvidenceSql(cleanSql(`c${column}`)));
  const odd = columns.map((column) => `regexp_matches(c${column}, '[.,]')`).join(' or ');
  const [found] = await scratch.rows(`select
      coalesce(bool_or(${shows.map(({ point }) => point).join(' or ')}), false) as point,
      coalesce(bool_or(${shows.map(({ comma }) => comma).join(' or ')}), false) as comma
    from stage where ${odd}`);
  if (found?.point === found?.comma) return null;
  return found?.point ? '.' : ',';
}
