import { HOURS } from './hours';
import { bell, createRandom, type Random, wander } from './random';
import { activity } from './rhythm';
import { TARGET_COUNTRIES, type TargetCountry } from './target-countries';

/** Detections per hour, one number per hour of `HOURS`; null where the network saw nothing of the country. */
export type HourlySeries = (number | null)[];

export interface World {
  /** By country code, all target countries but Ecuador. */
  countries: Map<string, HourlySeries>;
  /** Detections whose country is unknown. */
  unknown: number[];
}

/** Scale of the level curve: about 400,000 detections an hour in the first country. */
const SCALE = 1_130_000;
/** Countries from this position down may lack hours. */
const FIRST_WITH_GAPS = 98;
const GAP_CHANCE = 0.012;
const LONGEST_GAP_HOURS = 4;
/** Detections per hour. Smaller than a step between the places that matter: it blurs them by one or two, not by ten. */
const UNKNOWN_LEVEL = 180;

/** Everything of the ranking but Ecuador. Equal seeds and streams give equal worlds. */
export function simulateWorld(seed: number, stream: number): World {
  const random = createRandom(seed, stream);
  const countries = new Map(
    TARGET_COUNTRIES.map((country, position) => [country.code, countrySeries(random, country, position)]),
  );
  const unknown = wander(random, HOURS.length, 0.9).map((drift) =>
    Math.round(UNKNOWN_LEVEL * (1 + 0.15 * drift)),
  );
  return { countries, unknown };
}

function countrySeries(random: Random, country: TargetCountry, position: number): HourlySeries {
  // A power law of exponent 1.5: twice the attacks take a country from about 51st to about 31st place.
  const level = SCALE / ((position + 2) * Math.sqrt(position + 2));
  const drift = wander(random, HOURS.length, 0.985);
  const series = HOURS.map((hour, index) => {
    const noise = (1 + 0.06 * (drift[index] ?? 0)) * (1 + 0.015 * bell(random));
    return Math.round(level * activity(hour, country.utcOffset) * noise);
  });
  return position < FIRST_WITH_GAPS ? series : withGaps(random, series);
}

function withGaps(random: Random, series: readonly number[]): HourlySeries {
  let gapLeft = 0;
  return series.map((detections) => {
    if (gapLeft > 0) gapLeft -= 1;
    else if (random() < GAP_CHANCE) gapLeft = 1 + Math.floor(random() * LONGEST_GAP_HOURS);
    return gapLeft > 0 ? null : detections;
  });
}
