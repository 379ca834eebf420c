import { shortName } from '@/lib/chart/short-text';

/** Longer names would leave no room for what they are names of; shorter ones are taken where many stand over a drawing. */
export const NAME_LETTERS = [120, 60, 30] as const;
const [MOST, , FEWEST] = NAME_LETTERS;
export const FEWEST_LETTERS = FEWEST;

/** Entities with names that a drawing has room for. */
export function shortNames<T extends { name: string }>(list: readonly T[], most: number = MOST): T[] {
  return list.map((one) => ({ ...one, name: shortName(one.name, most) }));
}
