import type { AttackType } from './attack-types';
import type { Random } from './random';

/** A source country and an institution that it aims at in one hour, with its weight among the pairs of the hour. */
export interface AttackPair {
  source: string;
  organisation: string;
  weight: number;
}

export interface WeightedSource {
  code: string;
  /** Share of all attacks of the hour, 0 to 1. */
  share: number;
}

/**
 * Who aims at whom in one hour, for one type. A source aims at more institutions the larger its share, at one at least;
 * not every pair exists in every hour, as in logs.
 */
export function attackPairs(
  random: Random,
  type: AttackType,
  sources: readonly WeightedSource[],
): AttackPair[] {
  return sources.flatMap(({ code, share }) => {
    const expected = share * type.pairsPerHour;
    const count = Math.max(1, Math.round(expected + random() - 0.5));
    const aims = chooseOrganisations(random, type, count);
    const aimSum = aims.reduce((sum, aim) => sum + aim.weight, 0);
    return aims.map(({ name, weight }) => ({
      source: code,
      organisation: name,
      weight: (share * weight) / aimSum,
    }));
  });
}

/** Institutions without repetition, those of larger weight more often; weights come out shaken by up to 40 %. */
function chooseOrganisations(
  random: Random,
  type: AttackType,
  count: number,
): { name: string; weight: number }[] {
  return type.organisations
    .map(({ name, weight }) => ({
      name,
      order: weight * random(),
      weight: weight * (0.6 + 0.8 * random()),
    }))
    .sort((a, b) => b.order - a.order)
    .slice(0, count);
}
