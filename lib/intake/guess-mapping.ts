import type { Side } from '@/lib/domain/fact';
import type { Label, Mapping } from '@/lib/domain/mapping';
import type { ColumnRole } from '@/lib/domain/upload';
import { rankOf, speaksOf } from './column-words';
import type { ColumnFacts } from './describe-columns';
import { guessPlaces, hintedSide } from './guess-places';
import { type GuessedRanking, guessRanking } from './guess-ranking';
import { isOrderOpen } from './is-order-open';
import { countsPeriod, periodInName, wholePeriod } from './period-in-name';

/** A share of the values that makes a column what they are. A few bad ones must not hide it. */
const MOSTLY = 0.6;

/** Numbers that count nothing. */
const NO_COUNT = /port|\bid\b|_id$|code|asn|lat|lon|age|score/i;

export interface Guess {
  mapping: Mapping | null;
  questions: string[];
  roles: Map<string, ColumnRole>;
}

/** Guesses what the columns mean from their names, their values and the file's name, and asks what it cannot know. */
export function guessMapping(
  columns: ColumnFacts[],
  rows: readonly string[][],
  filename: string,
  side: Side | null,
): Guess {
  const questions: string[] = [];
  const ranking = guessRanking(columns);
  const counted = ranking ? datedColumns(ranking) : columns.filter(isCounted);
  const numbered = ranking?.columns ?? counted;
  const timeColumn =
    counted.length > 0 ? null : findTime(columns.filter((column) => !numbered.includes(column)));
  const rest = columns.filter((column) => column !== timeColumn && !numbered.includes(column));
  const attacks =
    ranking?.attacks ?? (counted.length > 0 ? countColumns(counted) : findAttacks(rest, questions));
  const free = rest.filter(
    ({ name }) => typeof attacks === 'string' || !('column' in attacks) || attacks.column !== name,
  );
  const hint = side ?? hintedSide([filename, ...columns.map(({ name }) => name)], filename);
  const places = guessPlaces(free, rows, hint, questions);
  const labels = ranking ? [] : free.filter(({ name }) => !places.used.includes(name));
  const organisation = findLabel(labels, 'organisation');
  const type = findLabel(
    labels.filter(({ name }) => name !== organisation?.column),
    'type',
  );
  const time = guessTime(timeColumn, counted, { filename, isRanking: ranking !== null }, questions);
  const { source, target } = places;
  const isOpen = ranking !== null && source !== null && target !== null;
  if (isOpen) questions.push('Does the ranking place the attackers or those attacked?');
  const complete = time !== null && (source !== null || target !== null) && !isOpen;
  const mapping = complete ? { time, source, target, organisation, type, attacks } : null;
  const roles = rolesOf({ time: timeColumn, counted, attacks, source, target, organisation, type });
  for (const { name } of ranking?.columns ?? []) roles.set(name, 'place');
  return { mapping, questions, roles };
}

function isCounted({ name, numbers }: ColumnFacts): boolean {
  return numbers > 0 && countsPeriod(name);
}

/** The columns of places whose names say of which period; none where the ranking has one column. */
function datedColumns({ attacks, columns }: GuessedRanking): ColumnFacts[] {
  return typeof attacks === 'object' && 'places' in attacks ? columns : [];
}

/** A name that says so needs little evidence: many bad rows must not hide what the column is. */
function findTime(columns: ColumnFacts[]): ColumnFacts | null {
  const times = columns.filter(({ name, times }) => times >= MOSTLY || (times > 0 && speaksOf(name, 'time')));
  const byName = times.toSorted((a, b) => rankOf(a.name, 'time') - rankOf(b.name, 'time'));
  return byName[0] ?? null;
}

function guessTime(
  column: ColumnFacts | null,
  counted: ColumnFacts[],
  { filename, isRanking }: { filename: string; isRanking: boolean },
  questions: string[],
): Mapping['time'] | null {
  if (column) {
    if (isOrderOpen(column.values)) questions.push(orderQuestion(column));
    return { column: column.name };
  }
  const named = (counted.length > 0 ? counted.map(({ name }) => name) : [filename]).map(periodInName);
  const period = wholePeriod(named.filter((one) => one !== null));
  if (period === null)
    questions.push(`Which period ${isRanking ? 'is the ranking of' : 'do the counts cover'}?`);
  return period && { period };
}

function orderQuestion({ name, values }: ColumnFacts): string {
  const example = values.find((value) => isOrderOpen([value])) ?? '';
  return `In “${name}”, does “${example}” begin with the day or with the month?`;
}

function countColumns(columns: ColumnFacts[]): Mapping['attacks'] {
  const periods = columns.map(({ name }) => ({ column: name, period: periodInName(name) }));
  return { columns: periods.flatMap(({ column, period }) => (period ? [{ column, period }] : [])) };
}

function findAttacks(columns: ColumnFacts[], questions: string[]): Mapping['attacks'] {
  const possible = columns.filter(({ name, addresses }) => addresses < MOSTLY && !speaksOf(name, 'time'));
  const named = possible
    .filter(({ name }) => speaksOf(name, 'attacks') && !speaksOf(name, 'type'))
    .toSorted((a, b) => rankOf(a.name, 'attacks') - rankOf(b.name, 'attacks'));
  const best = named.find(({ numbers }) => numbers > 0);
  if (best) return { column: best.name };
  const [empty] = named;
  if (empty) questions.push(`“${empty.name}” does not hold numbers. Does each row count as one attack?`);
  const numeric = possible.filter(({ name, numbers }) => numbers >= MOSTLY && !NO_COUNT.test(name));
  const [only, ...others] = numeric;
  if (empty || !only || others.length > 0) return 'one-per-row';
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
