import type { LabelPlan, PlacePlan, Plan } from './plan';
import { sqlText } from './sql-text';

/** Longest organisation or type, in characters. */
export const LONGEST_LABEL = 500;

/** Instants that are taken, in seconds since 1970: up to 2099. */
export const END_OF_TIME = 4_102_444_800;

/** So small that a BIGINT holds the sum of any part of a file, however the engine adds up. */
const MOST_PLAIN = 2 ** 36 - 1;

/**
 * A date, and a clock or none after a T or a space; those of logs first, since they are long. `#` is a digit, `_` a T or a
 * space. `?` is one as well in all that the engine reads as a time of our days, and costs a fraction of what it does to
 * look: only where it would take a gap or a point for half of a number is a digit asked for.
 */
const ISO_FORMS = [
  '????-??-?#_#?:??:?#Z',
  '????-??-?#_#?:??:?#',
  '????-??-?#',
  '????-??-?#_#?:?#',
  '????-??-?#_#?:?#Z',
];

export const TEXTS = ['source_text', 'target_text', 'organisation', 'type'] as const;
export type TextName = (typeof TEXTS)[number];

/** As it stands in the file, spaces included; `isColumn`: else all rows have the same. */
interface TextSql {
  sql: string;
  isColumn: boolean;
}

/** SQL over the columns of a file for rows that need no second look. */
export interface PlainRowSql {
  /** Holds for rows with an ISO time, a count in digits, and as many fields as the header. Null is no. */
  isPlain: string;
  /** The same where the relation has `wall` and `attacks` too: the engine would work them out again for a condition. */
  isPlainByValues: string;
  /** Seconds since 1970 on the text's own clock, BIGINT. */
  wall: string | null;
  /** Whether that clock is local; false: UTC. */
  isLocal: string;
  /** BIGINT. */
  attacks: string;
  texts: Record<TextName, TextSql>;
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
  const wall = time && `epoch_us(try_cast(${time} as timestamp)) // 1000000`;
  const isPlain = (at: { wall: string | null; attacks: string }) =>
    [
      ...(time === null ? [] : [isIsoSql(time), `${at.wall} between 0 and ${END_OF_TIME - 1}`]),
      ...(count.column === null ? [] : [isDigitsSql(`c${count.column}`, at.attacks)]),
      ...hasShapeSql(plan, columns),
      ...[plan.organisation, plan.type].map(isShortSql),
    ].join(' and ');
  return {
    isPlain: isPlain({ wall, attacks }),
    isPlainByValues: isPlain({ wall: 'wall', attacks: 'attacks' }),
    wall,
    isLocal: time === null ? 'false' : `not suffix(${time}, 'Z')`,
    attacks,
    texts: {
      source_text: textSql(plan.source),
      target_text: textSql(plan.target),
      organisation: textSql(plan.organisation),
      type: textSql(plan.type),
    },
  };
}

/** One pattern for each length, since to try them all takes longer than to read the file. */
function isIsoSql(text: string): string {
  const branches = ISO_FORMS.map((form) => {
    const pattern = form.replaceAll('#', '[0-9]').replace('_', '[T ]');
    return `when ${form.length} then ${text} glob '${pattern}'`;
  });
  return `case strlen(${text}) ${branches.join(' ')} end`;
}

/** A number that the engine writes as it stands: no sign, no leading zero, no gap; larger ones are looked at one by one. */
function isDigitsSql(text: string, number: string): string {
  return `${number} between 0 and ${MOST_PLAIN} and ${number}::varchar = ${text}`;
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
  return label && 'column' in label ? `strlen(c${label.column}) <= ${LONGEST_LABEL}` : 'true';
}

/** Of a plain row no field is missing. A country that all rows share needs no text. */
function textSql(part: PlacePlan | LabelPlan | null): TextSql {
  if (part && 'column' in part) return { sql: `c${part.column}`, isColumn: true };
  return { sql: part && 'text' in part ? sqlText(part.text) : "''", isColumn: false };
}
