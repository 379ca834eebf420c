import type { Label, Mapping, Place } from '@/lib/domain/mapping';
import type { Translate, Words } from '@/lib/words/words';
import {
  type ColumnChoice,
  type ColumnChoices,
  type DraftPeriod,
  type Fixable,
  hasColumn,
  isRanking,
  numberColumns,
} from './column-choices';

/** What keeps the choices from being a mapping. `field`: a column as `column:name`, or a part of the form. */
export interface ChoiceProblem {
  field: string;
  message: string;
}

export type BuiltMapping = { mapping: Mapping; problems: [] } | { mapping: null; problems: ChoiceProblem[] };

/** Makes a mapping of the choices, or says everything that is missing, in the order of the form. */
export function buildMapping(choices: ColumnChoices, { t }: Words): BuiltMapping {
  const problems = [
    ...doubles(choices, t),
    ...rankingProblems(choices, t),
    ...timeProblems(choices, t),
    ...sideProblems(choices, t),
    ...attacksProblems(choices, t),
  ];
  if (problems.length > 0) return { mapping: null, problems };
  const mapping: Mapping = {
    time: timeOf(choices),
    source: placeFor(choices, 'source'),
    target: placeFor(choices, 'target'),
    organisation: valueFor(choices, 'organisation'),
    type: valueFor(choices, 'type'),
    attacks: attacksOf(choices),
  };
  return { mapping, problems: [] };
}

/** A ranking is of the countries of one side, and holds no counts. */
function rankingProblems(choices: ColumnChoices, t: Translate): ChoiceProblem[] {
  if (!isRanking(choices)) return [];
  const side = choices.columns.find(({ role }) => role === 'source' || role === 'target');
  const isOdd = ({ name, role }: ColumnChoice) =>
    ['attacks', 'organisation', 'type'].includes(role) ||
    (['source', 'target'].includes(role) && name !== side?.name);
  return choices.columns.filter(isOdd).map(({ name }) => ({
    field: columnField(name),
    message: t('upload.rankingOdd'),
  }));
}

const SINGLE = ['time', 'source', 'target', 'organisation', 'type'] as const;

function doubles({ columns }: ColumnChoices, t: Translate): ChoiceProblem[] {
  return SINGLE.flatMap((role) => {
    const [first, ...more] = columns.filter((column) => column.role === role);
    return more.map(({ name }) => ({
      field: columnField(name),
      message: t('upload.double', { name: first?.name ?? '', role: t(`upload.role-${role}`) }),
    }));
  });
}

function timeProblems(choices: ColumnChoices, t: Translate): ChoiceProblem[] {
  const counts = numberColumns(choices);
  if (hasColumn(choices, 'time')) {
    return counts.slice(1).map(({ name }) => ({
      field: columnField(name),
      message: t('upload.oneNumber', { holds: isRanking(choices) ? 'places' : 'counts' }),
    }));
  }
  if (counts.length > 1) {
    return counts
      .filter(({ period }) => !isPeriod(period))
      .map(({ name }) => periodProblem(columnField(name), t));
  }
  return isPeriod(choices.period) ? [] : [periodProblem('period', t)];
}

function periodProblem(field: string, t: Translate): ChoiceProblem {
  return { field, message: t('upload.sayPeriod') };
}

function sideProblems(choices: ColumnChoices, t: Translate): ChoiceProblem[] {
  const isKnown = (side: 'source' | 'target') => valueFor(choices, side) !== null;
  if (isKnown('source') || isKnown('target')) return [];
  return [{ field: 'sides', message: t('upload.saySide') }];
}

function attacksProblems(choices: ColumnChoices, t: Translate): ChoiceProblem[] {
  if (choices.onePerRow || numberColumns(choices).length > 0) return [];
  return [{ field: 'attacks', message: t('upload.sayAttacks') }];
}

function timeOf(choices: ColumnChoices): Mapping['time'] {
  const column = choices.columns.find(({ role }) => role === 'time');
  if (column) {
    return {
      column: column.name,
      ...(choices.dateOrder ? { format: choices.dateOrder } : {}),
      ...(choices.localTimeZone ? { timeZone: choices.localTimeZone } : {}),
    };
  }
  const counts = numberColumns(choices);
  return { period: counts.length > 1 ? hull(counts.map(({ period }) => period)) : { ...choices.period } };
}

function attacksOf(choices: ColumnChoices): Mapping['attacks'] {
  const counts = numberColumns(choices);
  const [only, ...more] = counts;
  if (!only) return 'one-per-row';
  const dated = counts.map(({ name, period }) => ({ column: name, period: { ...period } }));
  if (isRanking(choices)) return more.length > 0 ? { places: dated } : { place: only.name };
  if (more.length > 0) return { columns: dated };
  return { column: only.name, ...(choices.decimal ? { decimal: choices.decimal } : {}) };
}

function placeFor(choices: ColumnChoices, side: 'source' | 'target'): Place | null {
  const place = valueFor(choices, side);
  const isAddress = choices.columns.some(
    (column) => place !== null && 'column' in place && column.name === place.column && column.isAddress,
  );
  return isAddress && place && 'column' in place ? { ip: place.column } : place;
}

function valueFor(choices: ColumnChoices, role: Fixable): Label | null {
  const column = choices.columns.find((candidate) => candidate.role === role);
  if (column) return { column: column.name };
  // In a ranking each row names its own country, and there is nothing else to name.
  const fixed = isRanking(choices) ? '' : choices.fixed[role].trim();
  return fixed === '' ? null : { fixed };
}

/** ISO days and times sort as text. */
function isPeriod({ from, to }: DraftPeriod): boolean {
  return from !== '' && from < to;
}

function hull(periods: readonly DraftPeriod[]): DraftPeriod {
  const first = periods.map(({ from }) => from).sort()[0] ?? '';
  const last =
    periods
      .map(({ to }) => to)
      .sort()
      .at(-1) ?? '';
  return { from: first, to: last };
}

/** Name of a column's field in a problem. */
export function columnField(name: string): string {
  return `column:${name}`;
}
