import { attackVolumeCsv } from './attack-volume';
import { countryRankingCsv } from './country-ranking';

/** The seed of the files in data/: the day of the arrest. */
export const DEFAULT_SEED = 20190411;

/** Both files by name. Equal seeds give equal texts, on every machine and in every time zone. */
export function simulateFiles(seed: number): Record<'attack-volume.csv' | 'country-ranking.csv', string> {
  return {
    'attack-volume.csv': attackVolumeCsv(seed),
    'country-ranking.csv': countryRankingCsv(seed),
  };
}
