import type { Mapping } from '@/lib/domain/mapping';
import { rankOf, speaksOf } from './column-words';
import type { ColumnFacts } from './describe-columns';
import { countsPeriod, periodInName } from './period-in-name';

/** A share of the values that makes a column one of places. */
const MOSTLY = 0.6;

export interface GuessedRanking {
  attacks: Mapping['attacks'];
  /** The columns of places. */
  columns: ColumnFacts[];
}

/**
 * Finds the columns of places of a ranking that somebody made: named so, and of a file without counts. Where there are
 * counts, the places follow from these and the file's own are not needed.
 * @returns null when the file is no such ranking
 */
export function guessRanking(columns: ColumnFacts[]): GuessedRanking | null {
  const named = columns
    .filter(({ name, placings }) => speaksOf(name, 'place') && placings >= MOSTLY)
    .toSorted((a, b) => rankOf(a.name, 'place') - rankOf(b.name, 'place'));
  const [best] = named;
  if (!best || columns.some((column) => !named.includes(column) && isCount(column))) return null;
  const dated = columns.flatMap((column) => {
    const period = named.includes(column) ? periodInName(column.name) : null;
    return period === null ? [] : [{ column, period }];
  });
  if (dated.length === 0) return { attacks: { place: best.name }, columns: [best] };
  const places = dated.map(({ column, period }) => ({ column: column.name, period }));
  return { attacks: { places }, columns: dated.map(({ column }) => column) };
}

function isCount({ name, numbers }: ColumnFacts): boolean {
  const isNamed = speaksOf(name, 'attacks') && !speaksOf(name, 'type') && !speaksOf(name, 'time');
  return numbers > 0 && (isNamed || countsPeriod(name));
}
