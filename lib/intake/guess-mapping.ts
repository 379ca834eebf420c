import type { Period } from '@/lib/domain/fact';
import type { ColumnRole, Label, Mapping } from '@/lib/domain/upload';
import { rankOf, speaksOf } from './column-words';
import { type ColumnFacts, countsPeriod, periodInName } from './describe-columns';
import { guessPlaces } from './guess-places';
import { isOrderOpen } from './is-order-open';

/** A share of the values that makes a column what they are. A few bad ones must not hide it. */
const MOSTLY = 0.6;

export interface Guess {
  mapping: Mapping | null;
  questions: string[];
  roles: Map<string, ColumnRole>;
}

/** Guesses what the columns mean from their names, their values and the file's name, and asks what it cannot know. */
export function guessMapping(columns: ColumnFacts[], rows: readonly string[][], filename: string): Guess {
  const questions: string[] = [];
  const counted = columns.filter((column) => column.numbers >= MOSTLY && countsPeriod(column.name));
  const timeColumn = counted.length > 0 ? null : findTime(columns);
  const rest = columns.filter((column) => column !== timeColumn && !counted.includes(column));
  const attacks = counted.length > 0 ? countColumns(counted) : findAttacks(rest, questions);
  const free = rest.filter(
    ({ name }) => typeof attacks === 'string' || !('column' in attacks) || attacks.column !== name,
  );
  const places = guessPlaces(free, rows, [filename, ...columns.map(({ name }) => name)], filename, questions);
  const labels = free.filter(({ name }) => !places.used.includes(name));
  const organisation = findLabel(labels, 'organisation');
  const type = findLabel(
    labels.filter(({ name }) => name !== organisation?.column),
    'type',
  );
  const time = guessTime(timeColumn, counted, filename, questions);
  const { source, target } = places;
  const complete = time !== null && (source !== null || target !== null);
  const mapping = complete ? { time, source, target, organisation, type, attacks } : null;
  const roles = rolesOf({ time: timeColumn, counted, attacks, source, target, organisation, type });
  return { mapping, questions, roles };
}

function findTime(columns: ColumnFacts[]): ColumnFacts | null {
  const times = columns.filter((column) => column.times >= MOSTLY);
  const byName = times.toSorted((a, b) => rankOf(a.name, 'time') - rankOf(b.name, 'time'));
  return byName[0] ?? null;
}

function guessTime(
  column: ColumnFacts | null,
  counted: ColumnFacts[],
  filename: string,
  questions: string[],
): Mapping['time'] | null {
  if (column) {
    if (isOrderOpen(column.values)) questions.push(orderQuestion(column));
    return { column: column.name };
  }
  const period = counted.length > 0 ? wholeOf(counted.map(({ name }) => name)) : wholeOf([filename]);
  if (period === null) questions.push('Which period do the counts cover?');
  return period && { period };
}

function orderQuestion({ name, values }: ColumnFacts): string {
  const example = values.find((value) => isOrderOpen([value])) ?? '';
  return `In “${name}”, does “${example}” begin with the day or with the month?`;
}

/** From the first to the last period that the names hold; "2014-2015" holds two years. */
function wholeOf(names: string[]): Period | null {
  const found = names
    .flatMap((name) => [name, ...(name.match(/(?<!\d)(19|20)\d\d(?!\d)/g) ?? [])])
    .map((name) => periodInName(name))
    .filter((period) => period !== null);
  const exact = names.length === 1 && found.length === 2 ? found.slice(0, 1) : found;
  if (exact.length === 0) return null;
  const from = exact.map((period) => period.from).sort()[0] ?? '';
  return {
    from,
    to:
      exact
        .map((period) => period.to)
        .sort()
        .at(-1) ?? '',
  };
}

function countColumns(columns: ColumnFacts[]): Mapping['attacks'] {
  const periods = columns.map(({ name }) => ({ column: name, period: periodInName(name) }));
  return { columns: periods.flatMap(({ column, period }) => (period ? [{ column, period }] : [])) };
}

function findAttacks(columns: ColumnFacts[], questions: string[]): Mapping['attacks'] {
  const numeric = columns.filter((column) => column.numbers >= MOSTLY);
  const named = numeric.filter(
    (column) => speaksOf(column.name, 'attacks') && !speaksOf(column.name, 'type'),
  );
  const [best] = named.toSorted((a, b) => rankOf(a.name, 'attacks') - rankOf(b.name, 'attacks'));
  if (best) return { column: best.name };
  const [only, ...others] = numeric.filter(
    (column) => !/port|id\b|code|asn|lat|lon|age|score/i.test(column.name),
  );
  if (!only || others.length > 0) return 'one-per-row';
  questions.push(`Does “${only.name}” hold the number of attacks?`);
  return { column: only.name };
}

function findLabel(
  columns: ColumnFacts[],
  group: 'organisation' | 'type',
): (Label & { column: string }) | null {
  const named = columns.filter((column) => speaksOf(column.name, group) && column.addresses < MOSTLY);
  const [best] = named.toSorted((a, b) => rankOf(a.name, group) - rankOf(b.name, group));
  return best ? { column: best.name } : null;
}

function rolesOf(found: Omit<Mapping, 'time'> & { time: ColumnFacts | null; counted: ColumnFacts[] }) {
  const roles = new Map<string, ColumnRole>();
  if (found.time) roles.set(found.time.name, 'time');
  for (const { name } of found.counted) roles.set(name, 'attacks');
  if (typeof found.attacks === 'object' && 'column' in found.attacks)
    roles.set(found.attacks.column, 'attacks');
  for (const role of ['source', 'target', 'organisation', 'type'] as const) {
    const part = found[role];
    if (part && 'column' in part) roles.set(part.column, role);
    if (part && 'ip' in part) roles.set(part.ip, role);
  }
  return roles;
}
