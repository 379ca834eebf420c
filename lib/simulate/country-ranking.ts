import { ecuadorAttacks } from './ecuador-attacks';
import { HOURS } from './hours';
import { simulateWorld, type World } from './world';
import { writeCsv } from './write-csv';

const MOST_WORLDS = 1000;

/**
 * country-ranking.csv: detections by hour and target country, 8 to 18 April 2019. Draws worlds until one leaves room for
 * Ecuador's reported places.
 * @throws Error when 1,000 worlds of the seed left no room.
 */
export function countryRankingCsv(seed: number): string {
  for (let stream = 100; stream < 100 + MOST_WORLDS; stream++) {
    const world = simulateWorld(seed, stream);
    const ecuador = ecuadorAttacks(world, seed, stream + MOST_WORLDS);
    if (ecuador !== null) return writeCsv(['time', 'target_country', 'attacks'], rows(world, ecuador));
  }
  throw new Error(`countryRankingCsv: seed ${seed} has no world that fits the reported places`);
}

function rows(world: World, ecuador: readonly number[]): (string | number)[][] {
  const columns = [...world.countries, ['EC', ecuador] as const, ['ZZ', world.unknown] as const];
  columns.sort(([a], [b]) => (a < b ? -1 : 1));
  return HOURS.flatMap(({ index, start }) =>
    columns.flatMap(([code, series]) => {
      const attacks = series[index] ?? null;
      return attacks === null ? [] : [[start, code, attacks]];
    }),
  );
}
