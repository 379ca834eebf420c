import type { Mapping, Place } from '@/lib/domain/mapping';
import type { Words } from '@/lib/words/words';
import { type ColumnChoices, type DraftPeriod, isRanking, numberColumns } from './column-choices';
import { labelOf } from './label-of';
import { type ChoiceProblem, mappingProblems } from './mapping-problems';

export type BuiltMapping = { mapping: Mapping; problems: [] } | { mapping: null; problems: ChoiceProblem[] };

/** Makes a mapping of the choices, or says everything that is missing, in the order of the form. */
export function buildMapping(choices: ColumnChoices, { t }: Words): BuiltMapping {
  const problems = mappingProblems(choices, t);
  if (problems.length > 0) return { mapping: null, problems };
  const mapping: Mapping = {
    time: timeOf(choices),
    source: placeFor(choices, 'source'),
    target: placeFor(choices, 'target'),
    organisation: labelOf(choices, 'organisation'),
    type: labelOf(choices, 'type'),
    attacks: attacksOf(choices),
  };
  return { mapping, problems: [] };
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
  const place = labelOf(choices, side);
  const isAddress = choices.columns.some(
    (column) => place !== null && 'column' in place && column.name === place.column && column.isAddress,
  );
  return isAddress && place && 'column' in place ? { ip: place.column } : place;
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
