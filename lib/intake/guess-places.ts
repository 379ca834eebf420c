import { SIDES, type Side } from '@/lib/domain/fact';
import type { Place } from '@/lib/domain/mapping';
import { speaksOf } from './column-words';
import type { ColumnFacts } from './describe-columns';
import { resolveCountry } from './resolve-country';

const MOSTLY = 0.5;

interface Places {
  source: Place | null;
  target: Place | null;
  /** Names of the columns that the guess uses. */
  used: string[];
}

/**
 * Finds the columns of countries and which side each is. `hint` is the side of a country column that
 * does not tell it itself.
 */
export function guessPlaces(
  columns: ColumnFacts[],
  rows: readonly string[][],
  hint: Side | null,
  questions: string[],
): Places {
  const countries = columns.filter(isCountry);
  const found: Record<Side, Place | null> = { source: null, target: null };
  for (const side of SIDES) {
    const best = bestOf(countries.filter(({ name }) => sideOf(name) === side));
    const address = columns.find((column) => column.addresses >= MOSTLY && sideOf(column.name) === side);
    found[side] = best ? { column: best.name } : address ? { ip: address.name } : null;
  }
  const sideless = withoutTwins(
    countries.filter(({ name }) => sideOf(name) === null),
    rows,
  );
  placeSideless(found, sideless, hint, questions);
  if (!found.source && !found.target) placeAddress(found, columns, hint, questions);
  if (!found.source && !found.target) questions.push('Which column names the country, and of which side?');
  const used = SIDES.map((side) => found[side]).map((place) =>
    place && 'column' in place ? place.column : '',
  );
  return { ...found, used };
}

/** By its values; or by its name when the values are texts and no label is named. */
function isCountry({ name, countries, numbers, times, addresses, values }: ColumnFacts): boolean {
  if (addresses >= MOSTLY || times >= MOSTLY) return false;
  if (countries >= MOSTLY) return speaksOf(name, 'country') || sideOf(name) !== null || !isLabel(name);
  if (!speaksOf(name, 'country')) return false;
  return (
    values.length > 0 && (countries > 0 || numbers < MOSTLY || values.every((value) => resolveCountry(value)))
  );
}

function isLabel(name: string): boolean {
  return speaksOf(name, 'organisation') || speaksOf(name, 'type');
}

/** The side that a name tells; null when it tells none or both. */
function sideOf(name: string): Side | null {
  const isSource = speaksOf(name, 'source');
  const isTarget = speaksOf(name, 'target');
  return isSource === isTarget ? null : isSource ? 'source' : 'target';
}

function bestOf(columns: ColumnFacts[]): ColumnFacts | null {
  const [best] = columns.toSorted((a, b) => b.countries - a.countries);
  return best ?? null;
}

/** Without columns that say the same country in another way, such as a code beside a name. */
function withoutTwins(columns: ColumnFacts[], rows: readonly string[][]): ColumnFacts[] {
  return columns.filter(
    (column, i) => !columns.slice(0, i).some((earlier) => areTwins(earlier, column, rows)),
  );
}

function areTwins(a: ColumnFacts, b: ColumnFacts, rows: readonly string[][]): boolean {
  const pairs = rows
    .slice(0, 500)
    .map((row) => [resolveCountry(row[a.index] ?? ''), resolveCountry(row[b.index] ?? '')])
    .filter(([x, y]) => x !== null && y !== null);
  return pairs.length > 0 && pairs.filter(([x, y]) => x === y).length > pairs.length * 0.9;
}

/** One country column takes the side that is free or hinted at; two take both. A guess without a hint is asked about. */
function placeSideless(
  found: Record<Side, Place | null>,
  [first, second]: ColumnFacts[],
  hint: Side | null,
  questions: string[],
): void {
  if (!first || (found.source && found.target)) return;
  if (found.source || found.target) {
    const free = found.source ? 'target' : 'source';
    found[free] = { column: first.name };
    questions.push(`Does “${first.name}” name the ${free === 'source' ? 'attackers' : 'attacked'}?`);
    return;
  }
  if (second) {
    Object.assign(found, { source: { column: first.name }, target: { column: second.name } });
    questions.push(
      `Do “${first.name}” and “${second.name}” name the attackers and those attacked, in this order?`,
    );
    return;
  }
  if (hint === null) questions.push(`Does “${first.name}” name the attackers or those attacked?`);
  found[hint ?? 'target'] = { column: first.name };
}

/** A log of addresses whose name tells no side is mostly one of those who came. */
function placeAddress(
  found: Record<Side, Place | null>,
  columns: ColumnFacts[],
  hint: Side | null,
  questions: string[],
): void {
  const address = columns.find((column) => column.addresses >= MOSTLY);
  if (!address) return;
  if (hint === null) questions.push(`Does “${address.name}” name the attackers or those attacked?`);
  found[hint ?? 'source'] = { ip: address.name };
}

/** The file's name tells before the columns' names; login attempts are counted by where they come from. */
export function hintedSide(names: string[], filename: string): Side | null {
  const own = sideOf(filename);
  if (own) return own;
  const sides = new Set(names.map(sideOf).filter((side) => side !== null));
  if (names.some((name) => speaksOf(name, 'sourceHints'))) sides.add('source');
  const [side] = sides;
  return side !== undefined && sides.size === 1 ? side : null;
}
