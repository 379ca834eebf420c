import { SIDES } from '@/lib/domain/fact';
import { findTotals } from './find-totals';
import { foldName } from './fold-name';
import type { Scratch } from './open-scratch';
import type { Plan } from './plan';
import { sqlText } from './sql-text';

const REASON = 'the row is the total of the others';
/** What may stand beside a sum; "others" and "unknown" have counts of their own. */
const MAY_BE_TOTAL =
  /^$|\b(total\w*|sum\w*|all|world\w*|global|mundo|monde|welt\w*|todos|tous|alle|gesamt\w*)\b/;

/**
 * Rejects rows that add up the others, which would count every attack twice: those that say so where the country or the
 * time stands, and a last row without a country's name whose counts are the sums of all others.
 */
export async function rejectTotals(scratch: Scratch, plan: Plan): Promise<void> {
  for (const side of SIDES) {
    const place = plan[side];
    if (!place || !('column' in place)) continue;
    const column = plan.header[place.column] ?? '';
    await rejectWords(scratch, { text: `${side}_text`, when: 'fault is null', column });
    await rejectLastSum(scratch, plan, { text: `${side}_text`, column });
  }
  if (plan.time) {
    const column = plan.header[plan.time.column] ?? '';
    await rejectWords(scratch, { text: 'fault.value', when: `fault.column = ${sqlText(column)}`, column });
  }
}

interface Suspects {
  /** SQL of the text. */
  text: string;
  when: string;
  column: string;
}

async function rejectWords(scratch: Scratch, { text, when, column }: Suspects): Promise<void> {
  const totals = await findTotals(scratch, 'parsed', text, when);
  if (totals.length === 0) return;
  await reject(scratch, column, text, `${when} and ${text} in (${totals.map(sqlText).join(', ')})`);
}

/** Two rows that are equal are no total, so that there must be two others at least. */
async function rejectLastSum(
  scratch: Scratch,
  { counts, time }: Plan,
  { text, column }: Omit<Suspects, 'when'>,
): Promise<void> {
  if (time || counts.every((count) => count.column === null)) return;
  const [last] = await scratch.rows(
    `select record, ${text} as text from parsed where fault is null order by record desc limit 1`,
  );
  if (!last || !MAY_BE_TOTAL.test(foldName(String(last.text)))) return;
  const sums = counts.map(
    (_, i) =>
      `coalesce(sum(n${i}::hugeint), 0) = 2 * coalesce(any_value(n${i}) filter (record = ${last.record}), 0)`,
  );
  const [found] = await scratch.rows(
    `select count(*) > 2 and sum(n0) > 0 and ${sums.join(' and ')} as is_total from parsed where fault is null`,
  );
  if (found?.is_total === true) await reject(scratch, column, text, `record = ${last.record}`);
}

async function reject(scratch: Scratch, column: string, text: string, when: string): Promise<void> {
  await scratch.run(
    `update parsed set fault = {'column': ${sqlText(column)}, 'value': ${text}, 'reason': ${sqlText(REASON)}} where ${when}`,
  );
}
