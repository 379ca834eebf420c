import { attackColumns, holdingOf } from '@/lib/domain/attack-columns';
import { COUNTRIES, UNKNOWN_COUNTRY } from '@/lib/domain/country';
import type { Period } from '@/lib/domain/fact';
import type { Label, Mapping, Place } from '@/lib/domain/mapping';
import type { Holding } from '@/lib/domain/passport';
import { hiddenIn, shownText } from '@/lib/domain/shown-text';
import { isTimeZone, parseTime } from '@/lib/domain/time';
import { IntakeError } from './intake-error';
import { requireRanking } from './require-ranking';
import { resolveCountry } from './resolve-country';
import type { DateOrder } from './time-sql';

/** From and to, in milliseconds since 1970 UTC. */
export interface Span {
  from: number;
  to: number;
}

export interface TimePlan {
  column: number;
  order: DateOrder | null;
  timeZone: string;
}
/** `ip`: the column holds addresses. */
export type PlacePlan = { column: number; ip?: true } | { code: string };
export type LabelPlan = { column: number } | { text: string };

/** A mapping with columns by number and periods by instant: all that was wrong with it is known by now. */
export interface Plan {
  header: readonly string[];
  /** What the numbers are. */
  holds: Holding;
  /** Null: each count has its own span. */
  time: TimePlan | null;
  /** Null column: each row is one attack. */
  counts: { column: number | null; span: Span | null }[];
  decimal: '.' | ',' | null;
  source: PlacePlan | null;
  target: PlacePlan | null;
  organisation: LabelPlan | null;
  type: LabelPlan | null;
}

/**
 * Reads a mapping against the header of a file.
 * @throws IntakeError 422 when it names columns that are not there, or leaves open what it must say.
 */
export function planOf(mapping: Mapping, header: readonly string[], timeZone: string): Plan {
  refuseMissing(mapping, header);
  if (mapping.source === null && mapping.target === null) {
    throw new IntakeError(422, 'Say which column names the country, as source or as target of the attacks.');
  }
  if (holdingOf(mapping) === 'places') requireRanking(mapping);
  const at = (name: string) => header.indexOf(name);
  const { attacks } = mapping;
  return {
    header,
    holds: holdingOf(mapping),
    time: timePlan(mapping, at, timeZone),
    counts: countPlans(mapping, at, timeZone),
    decimal: (typeof attacks === 'object' && 'column' in attacks && attacks.decimal) || null,
    source: mapping.source && placePlan(mapping.source, at),
    target: mapping.target && placePlan(mapping.target, at),
    organisation: mapping.organisation && labelPlan(mapping.organisation, at),
    type: mapping.type && labelPlan(mapping.type, at),
  };
}

/** Every column of the file that a mapping names. */
function namedColumns({ time, source, target, organisation, type, attacks }: Mapping): string[] {
  const named = [time, source, target, organisation, type, ...attackColumns(attacks)].map((part) => {
    if (part === null) return null;
    return 'column' in part ? part.column : 'ip' in part ? part.ip : null;
  });
  return named.filter((name) => name !== null);
}

function refuseMissing(mapping: Mapping, header: readonly string[]): void {
  const missing = [...new Set(namedColumns(mapping).filter((name) => !header.includes(name)))];
  if (missing.length === 0) return;
  const list = missing.map((name) => `“${name}”`).join(', ');
  const has = header.map((name) => `“${name}”`).join(', ');
  throw new IntakeError(422, `The file has no column ${list}. Its columns are ${has.slice(0, 500)}.`);
}

function timePlan(
  { time, attacks }: Mapping,
  at: (name: string) => number,
  timeZone: string,
): TimePlan | null {
  if ('period' in time) return null;
  if (typeof attacks === 'object' && ('columns' in attacks || 'places' in attacks)) {
    throw new IntakeError(422, 'Columns with a period each cannot have a time column too. Choose one.');
  }
  const zone = time.timeZone ?? timeZone;
  if (!isTimeZone(zone)) {
    throw new IntakeError(422, `“${zone}” is not a time zone name, such as America/Guayaquil.`);
  }
  if (time.format !== undefined && time.format !== 'DMY' && time.format !== 'MDY') {
    throw new IntakeError(
      422,
      'The time format can be DMY (day first) or MDY (month first); others need none.',
    );
  }
  return { column: at(time.column), order: time.format ?? null, timeZone: zone };
}

function countPlans({ time, attacks }: Mapping, at: (name: string) => number, timeZone: string) {
  const whole = 'period' in time ? spanOf(time.period, timeZone) : null;
  if (attacks === 'one-per-row') return [{ column: null, span: whole }];
  return attackColumns(attacks).map(({ column, period }) => ({
    column: at(column),
    span: period ? spanOf(period, timeZone) : whole,
  }));
}

function spanOf(period: Period, timeZone: string): Span {
  const from = parseTime(period.from, timeZone);
  const to = parseTime(period.to, timeZone);
  if (from !== null && to !== null && from < to) return { from, to };
  const what = `The period from “${period.from}” to “${period.to}” is none`;
  throw new IntakeError(
    422,
    `${what}. Write two days, such as 2014-01-01 and 2015-01-01; the second is the first day after it.`,
  );
}

function placePlan(place: Place, at: (name: string) => number): PlacePlan {
  if ('column' in place) return { column: at(place.column) };
  if ('ip' in place) return { column: at(place.ip), ip: true };
  const code = place.fixed === UNKNOWN_COUNTRY ? UNKNOWN_COUNTRY : resolveCountry(place.fixed);
  if (code !== null && (COUNTRIES.has(code) || code === UNKNOWN_COUNTRY)) return { code };
  throw new IntakeError(
    422,
    `“${place.fixed}” is not a country. Write its name or its ISO code, such as EC.`,
  );
}

function labelPlan(label: Label, at: (name: string) => number): LabelPlan {
  if ('column' in label) return { column: at(label.column) };
  const hidden = hiddenIn(label.fixed);
  if (hidden === null) return { text: label.fixed };
  const text = shownText(label.fixed);
  throw new IntakeError(422, `“${text}” holds the character ${hidden}, which cannot be shown. Leave it out.`);
}
