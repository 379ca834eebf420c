import { COUNT_TOO_LARGE, countFaultSql, type Decimal, MOST_ATTACKS } from './count-sql';
import { hasHiddenSql, type LabelName } from './hidden-labels';
import type { Reading } from './parse-rows';
import { isNoPlaceSql, placeFaultSql } from './place-sql';
import { LONGEST_LABEL } from './plain-row-sql';
import type { Plan } from './plan';
import { sqlText } from './sql-text';

/** A reason to reject a row, as SQL: the first whose condition holds counts. */
interface Fault {
  when: string;
  /** The column at fault; '' when it is the row. */
  column: string;
  value: string;
  reason: string;
}

/** Why rows are rejected. @param hidden labels of which some cannot be shown */
export function rowFaults(plan: Plan, { decimal }: Reading, hidden: readonly LabelName[]): Fault[] {
  const name = (column: number | null) => (column === null ? '' : (plan.header[column] ?? ''));
  const { time, organisation, type } = plan;
  const list: Fault[] = [
    { when: 'reason is not null', column: '', value: "''", reason: 'reason' },
    { when: 'shape_fault is not null', column: '', value: "''", reason: 'shape_fault' },
  ];
  if (time) {
    const column = name(time.column);
    list.push({ when: 'time_fault is not null', column, value: 'time_text', reason: 'time_fault' });
  }
  list.push(...numberFaults(plan, decimal, name));
  for (const [key, label] of Object.entries({ organisation, type })) {
    if (label === null || 'text' in label) continue;
    const reason = sqlText(`the ${key} is longer than ${LONGEST_LABEL} characters`);
    list.push({ when: `length(${key}) > ${LONGEST_LABEL}`, column: name(label.column), value: key, reason });
  }
  return [...list, ...hiddenFaults(plan, hidden)];
}

function hiddenFaults(plan: Plan, names: readonly LabelName[]): Fault[] {
  return names.map((name) => {
    const label = plan[name];
    const column = label && 'column' in label ? (plan.header[label.column] ?? '') : '';
    const reason = sqlText(`the ${name} has a character that cannot be shown`);
    return { when: hasHiddenSql(name), column, value: name, reason };
  });
}

/** Of the counts or places. One that is empty is none where a row has several. */
function numberFaults(
  { counts, holds }: Plan,
  decimal: Decimal,
  name: (column: number | null) => string,
): Fault[] {
  const isRanking = holds === 'places';
  const several = counts.length > 1;
  const list = counts.flatMap(({ column }, i): Fault[] => {
    const at = { column: name(column), value: `t${i}` };
    const isEmpty = isRanking ? isNoPlaceSql(`t${i}`) : `t${i} = ''`;
    const none = several ? `n${i} is null and not ${isEmpty}` : `n${i} is null`;
    const reason = isRanking ? placeFaultSql(`t${i}`) : countFaultSql(`t${i}`, decimal);
    return [
      { ...at, when: `n${i} > ${MOST_ATTACKS}`, reason: sqlText(COUNT_TOO_LARGE) },
      { ...at, when: none, reason },
    ];
  });
  if (!several) return list;
  const when = counts.map((_, i) => `n${i} is null`).join(' and ');
  const reason = isRanking ? "'the places are empty'" : "'the counts are empty'";
  return [...list, { when, column: name(counts[0]?.column ?? null), value: "''", reason }];
}

/** The first fault of a row, as SQL; null where it has none. */
export function faultSql(faults: Fault[]): string {
  const branches = faults.map(({ when, column, value, reason }) => {
    return `when ${when} then {'column': ${sqlText(column)}, 'value': ${value}, 'reason': ${reason}}`;
  });
  return `case ${branches.join('\n')} end`;
}
