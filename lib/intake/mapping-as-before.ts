import { attackColumns, holdingOf } from '@/lib/domain/attack-columns';
import type { Mapping } from '@/lib/domain/mapping';
import type { RememberedMapping } from '@/lib/domain/remembered';
import type { ColumnRole } from '@/lib/domain/upload';
import type { Sniff } from './sniff-result';

const OF_PERIOD = /^Which period /;
const OF_ORDER = /begin with the day or with the month\?$/;

/**
 * The finding with the meaning that columns of these names had in an earlier file. The period of a file without times is
 * its own: it is taken from the guess, and asked for where that has none.
 */
export function mappingAsBefore(found: Sniff, { header, mapping: earlier }: RememberedMapping): Sniff {
  const renamed = renameColumns(earlier, header, found.header);
  const time =
    'period' in renamed.time && renamed.attacks !== null ? ownPeriod(renamed, found) : renamed.time;
  const open = (question: string) =>
    (time === null && OF_PERIOD.test(question)) ||
    (time !== null && 'column' in time && time.format === undefined && OF_ORDER.test(question));
  const roles = rolesIn(renamed);
  return {
    ...found,
    columns: found.columns.map((column) => ({ ...column, role: roles.get(column.name) ?? 'ignored' })),
    mapping: time === null ? null : { ...renamed, time },
    questions: found.questions.filter(open),
  };
}

/** Counts of named periods carry them; else the period is of the one file. */
function ownPeriod(renamed: Mapping, found: Sniff): Mapping['time'] | null {
  if (attackColumns(renamed.attacks).some(({ period }) => period)) return renamed.time;
  const guess = found.mapping?.time;
  return guess && 'period' in guess ? guess : null;
}

/** The same mapping for columns that are spelt in another way. */
function renameColumns(mapping: Mapping, from: readonly string[], to: readonly string[]): Mapping {
  const names = new Map(from.map((name, index) => [name, to[index] ?? name]));
  return JSON.parse(JSON.stringify(mapping), (key, value) =>
    (key === 'column' || key === 'ip' || key === 'place') && typeof value === 'string'
      ? (names.get(value) ?? value)
      : value,
  );
}

function rolesIn({ time, attacks, ...rest }: Mapping): Map<string, ColumnRole> {
  const roles = new Map<string, ColumnRole>();
  for (const role of ['source', 'target', 'organisation', 'type'] as const) {
    const part = rest[role];
    if (part && 'column' in part) roles.set(part.column, role);
    if (part && 'ip' in part) roles.set(part.ip, role);
  }
  if ('column' in time) roles.set(time.column, 'time');
  const role = holdingOf({ attacks }) === 'places' ? 'place' : 'attacks';
  for (const { column } of attackColumns(attacks)) roles.set(column, role);
  return roles;
}
