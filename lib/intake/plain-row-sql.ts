import type { LabelPlan, PlacePlan, Plan } from './plan';
import { sqlText } from './sql-text';

/** Longest organisation or type, in characters. */
export const LONGEST_LABEL = 500;

/** Instants that are taken, in seconds since 1970: up to 2099. */
const END_OF_TIME = 4_102_444_800;

/** What follows the date: nothing, or a clock after a T or a space. */
const CLOCKS = ['', '___:__', '___:__Z', '___:__:__', '___:__:__Z'];

/** SQL over the columns of a file for rows that need no second look. */
export interface PlainRowSql {
  /** Holds for rows with an ISO time, a count in digits, and as many fields as the header. Null is no. */
  isPlain: string;
  /** Seconds since 1970 on the text's own clock, BIGINT; null where the file has no time column. */
  wall: string;
  /** Whether that clock is local; false: UTC. */
  isLocal: string;
  /** BIGINT. */
  attacks: string;
  source: string;
  target: string;
  organisation: string;
  type: string;
}

/**
 * What of a plan can be read at once: texts that are written as nearly all programs write them, told by tests that cost
 * little and let nothing pass that {@link parseRows} would read in another way. Texts come as they stand, spaces included.
 * @returns null when no row can be read so: a row with several counts makes several facts, and in a table of counts
 * without times the last row may be the total of the others
 */
export function plainRowSql(plan: Plan, columns: number): PlainRowSql | null {
  const [count, ...others] = plan.counts;
  if (count === undefined || others.length > 0) return null;
  if (plan.time === null && count.column !== null) return null;
  const time = plan.time ? `c${plan.time.column}` : null;
  const attacks = count.column === null ? '1::bigint' : `try_cast(c${count.column} as bigint)`;
  const wall = time === null ? 'null::bigint' : `epoch_us(try_cast(${time} as timestamp)) // 1000000`;
  return {
    isPlain: [
      ...(time === null ? [] : [isIsoSql(time), `${wall} between 0 and ${END_OF_TIME - 1}`]),
      ...(count.column === null ? [] : [isDigitsSql(`c${count.column}`)]),
      ...hasShapeSql(plan, columns),
      ...[plan.organisation, plan.type].map(isShortSql),
    ].join(' and '),
    wall,
    isLocal: time === null ? 'false' : `not suffix(${time}, 'Z')`,
    attacks,
    source: placeSql(plan.source),
    target: placeSql(plan.target),
    organisation: labelSql(plan.organisation),
    type: labelSql(plan.type),
  };
}

/**
 * Underscores match any sign: the cast refuses most that are no digits, and the others are looked at. One pattern for
 * each length, since to try them all takes longer than to read the file.
 */
function isIsoSql(text: string): string {
  const branches = CLOCKS.map((clock) => {
    const form = `____-__-__${clock}`;
    const lastDigit = `${text}[${form.replace('Z', '').length}] between '0' and '9'`;
    return `when ${form.length} then ${text} like '${form}' and ${lastDigit}`;
  });
  const isClock = `${text}[11] in ('', 'T', ' ') and ${text}[12] <> ' '`;
  return `case strlen(${text}) ${branches.join(' ')} end and ${isClock}`;
}

/** A number that the engine writes as it stands: no sign, no leading zero, no gap. */
function isDigitsSql(text: string): string {
  const number = `try_cast(${text} as bigint)`;
  return `${number} >= 0 and ${number}::varchar = ${text}`;
}

function hasShapeSql({ header, ...plan }: Plan, columns: number): string[] {
  const places = [plan.time, plan.source, plan.target, plan.organisation, plan.type, ...plan.counts];
  const used = places.map((place) => (place && 'column' in place ? place.column : null) ?? -1);
  const last = Math.max(...used);
  const extra = Array.from({ length: columns - header.length }, (_, i) => `c${header.length + i} is null`);
  return last < 0 ? extra : [`c${last} is not null`, ...extra];
}

/** Bytes are no fewer than characters. */
function isShortSql(label: LabelPlan | null): string {
  return label && 'column' in label ? `strlen(coalesce(c${label.column}, '')) <= ${LONGEST_LABEL}` : 'true';
}

function placeSql(place: PlacePlan | null): string {
  return place && 'column' in place ? `coalesce(c${place.column}, '')` : "''";
}

function labelSql(label: LabelPlan | null): string {
  if (label === null) return "''";
  return 'column' in label ? `coalesce(c${label.column}, '')` : sqlText(label.text);
}
