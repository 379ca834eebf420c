import { countSql, type Decimal, MOST_ATTACKS } from './count-sql';
import { labelsWithHidden } from './hidden-labels';
import type { Scratch } from './open-scratch';
import { isSharedSql, placeSql } from './place-sql';
import type { LabelPlan, PlacePlan, Plan } from './plan';
import { faultSql, rowFaults } from './row-faults';
import { cleanSql, sqlText } from './sql-text';
import { type DateOrder, timeSql } from './time-sql';

/** What the whole columns told about how to read them. */
export interface Reading {
  decimal: Decimal;
  order: DateOrder;
}

/**
 * Makes the table `parsed` from `stage`, a row for each staged row: `record`, `wall`, `shift`, `fineness`,
 * `source_text`, `target_text`, `organisation`, `type`, the counts `n0`, `n1`, … and `fault`, null in good rows.
 * An empty count is none where a row has several (no data for that period), and a fault where it has one. Of a ranking
 * the counts are places, and `e0`, `e1`, … tell which of them the file calls shared.
 */
export async function parseRows(
  scratch: Scratch,
  plan: Plan,
  reading: Reading,
  columns: number,
): Promise<void> {
  const { time, counts } = plan;
  const hidden = await labelsWithHidden(scratch, plan);
  const fields = [
    'record',
    `${time ? cleanSql(`c${time.column}`) : 'null::varchar'} as time_text`,
    `${placeText(plan.source)} as source_text`,
    `${placeText(plan.target)} as target_text`,
    `${labelText(plan.organisation)} as organisation`,
    `${labelText(plan.type)} as type`,
    ...counts.map(({ column }, i) => `${column === null ? "'1'" : cleanSql(`c${column}`)} as t${i}`),
    `${shapeFault(plan, columns)} as shape_fault`,
  ];
  const staged = `select ${fields.join(', ')} from stage`;
  const none = `select *, null::bigint as wall, null::integer as shift, null::tinyint as fineness, null::varchar as time_fault`;
  const timed = time ? timeSql(staged, reading.order) : `${none} from (${staged})`;
  const isRanking = plan.holds === 'places';
  const number = isRanking ? placeSql : (text: string) => countSql(text, reading.decimal);
  const numbers = counts.map((_, i) => `${number(`t${i}`)} as n${i}`);
  const shared = isRanking ? counts.map((_, i) => `${isSharedSql(`t${i}`)} as e${i}`) : [];
  const kept = counts.map((_, i) => `case when n${i} <= ${MOST_ATTACKS} then n${i}::bigint end as n${i}`);
  await scratch.run(`create table parsed as
    select record, wall, shift, fineness, source_text, target_text, organisation, type, ${[...kept, ...shared].join(', ')},
      ${faultSql(rowFaults(plan, reading, hidden))} as fault
    from (select *, ${numbers.join(', ')} from (${timed})) left join damage using (record)`);
}

function placeText(place: PlacePlan | null): string {
  return place && 'column' in place ? cleanSql(`c${place.column}`) : "''";
}

function labelText(label: LabelPlan | null): string {
  if (label === null) return "''";
  return 'column' in label ? cleanSql(`c${label.column}`) : sqlText(label.text);
}

/** Surplus fields that are empty are forgiven; so are missing ones that nobody asked for. */
function shapeFault({ header, ...plan }: Plan, columns: number): string {
  const all = Array.from({ length: columns }, (_, index) => `c${index}`);
  const extra = all.slice(header.length);
  const fields = `len(list_filter([${all.join(', ')}], field -> field is not null))`;
  const tooMany = `when ${extra.map((name) => `trim(coalesce(${name}, '')) <> ''`).join(' or ')}
    then concat('the row has ', ${fields}, ' fields, the header has ${header.length}')`;
  const places = [plan.time, plan.source, plan.target, plan.organisation, plan.type, ...plan.counts];
  const used = places.map((place) => (place && 'column' in place ? place.column : null));
  const last = Math.max(...used.map((column) => column ?? -1));
  const tooFew = `when c${last} is null
    then concat('the row has ', ${fields}, ' fields, the header has ${header.length}')`;
  if (extra.length === 0 && last < 0) return 'null::varchar';
  return `case ${extra.length > 0 ? tooMany : ''} ${last >= 0 ? tooFew : ''} end`;
}
