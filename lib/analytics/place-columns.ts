import type { Dimension, FactRow } from '@/lib/domain/fact';
import { type PlaceFinder, placeFinder } from '@/lib/domain/place-finder';
import { eligible, type Tally } from '@/lib/domain/rank';
import { placedBy, type RankingRules } from './ranking-rules';

/** The number of each entity: columns are lists by it, which are made and read sooner than maps by text. */
export type Entities = Map<string, number>;

/** One bucket, by the number of the entity: everybody's attacks, and what those that have a place are placed by. */
export interface PlaceColumn {
  counts: (bigint | undefined)[];
  placed: (Tally[1] | undefined)[];
  of: number;
  find: PlaceFinder;
}

/** @param entities those who were met before; whoever is met now is added */
export function placeColumn(
  rows: readonly FactRow[],
  by: Dimension,
  { entities, ties, per }: Omit<RankingRules, 'rounding'> & { entities: Entities },
): PlaceColumn {
  const sums = new Map<string, bigint>();
  for (const { keys, attacks } of rows) {
    const key = keys[by] ?? '';
    const known = sums.get(key);
    sums.set(key, known === undefined ? attacks : known + attacks);
  }
  const tallies = [...sums];
  const ranked = eligible(placedBy(tallies, per));
  const values = ranked.map((tally) => tally[1]);
  return {
    counts: byNumber(tallies, entities),
    placed: byNumber(ranked, entities),
    of: values.length,
    find: placeFinder(values, ties),
  };
}

function byNumber<Value>(tallies: readonly (readonly [string, Value])[], entities: Entities) {
  for (const [key] of tallies) if (!entities.has(key)) entities.set(key, entities.size);
  const values = new Array<Value | undefined>(entities.size).fill(undefined);
  for (const [key, value] of tallies) values[entities.get(key) ?? 0] = value;
  return values;
}
