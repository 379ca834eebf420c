import { apportion } from './apportion';
import { HOURS, hourIndex } from './hours';
import { bell, createRandom, wander } from './random';
import { activity, ECUADOR_OFFSET } from './rhythm';

/** Reported: attacks from the start of 11 April to the statement on the morning of 15 April 2019. */
const REPORTED_ATTACKS = 40_000_000;
const REPORTED_FROM = hourIndex(11, 0);
/** The end of the window: no clock time was reported for the statement, 11:00 is ours. */
const REPORTED_TO = hourIndex(15, 11);
/** "Doubled": half the reported rate, spread over as many hours. Attacks per hour. */
const EVERYDAY_RATE = REPORTED_ATTACKS / 2 / (REPORTED_TO - REPORTED_FROM);
const SURGE_START = hourIndex(11, 12);
const RAMP_HOURS = 5;
/** What is left of the surge after each hour: half after about 34 hours. */
const DECAY = 0.98;

/** Attacks in one hour, and how much of them the surge adds (0 to 1). */
export interface HourlyAttacks {
  attacks: number;
  surgeShare: number;
}

/** Attacks per hour of `HOURS`; those of the reported window add up to 40,000,000 exactly. */
export function hourlyAttacks(seed: number, stream: number): HourlyAttacks[] {
  const everyday = everydayRates(seed, stream);
  const shape = surgeShape(seed, stream + 1);
  const height = (REPORTED_ATTACKS - windowSum(everyday)) / windowSum(shape);
  const surge = shape.map((value) => value * height);
  const rates = everyday.map((rate, index) => rate + (surge[index] ?? 0));
  const reported = apportion(REPORTED_ATTACKS, rates.slice(REPORTED_FROM, REPORTED_TO));
  return rates.map((rate, index) => ({
    attacks: reported[index - REPORTED_FROM] ?? Math.round(rate),
    surgeShare: (surge[index] ?? 0) / rate,
  }));
}

function windowSum(rates: readonly number[]): number {
  return rates.slice(REPORTED_FROM, REPORTED_TO).reduce((sum, rate) => sum + rate, 0);
}

function everydayRates(seed: number, stream: number): number[] {
  const drift = wander(createRandom(seed, stream), HOURS.length, 0.8);
  return HOURS.map((hour, index) => EVERYDAY_RATE * swing(hour) * (1 + 0.05 * (drift[index] ?? 0)));
}

/** Nothing before noon of 11 April, a climb through the afternoon, then a slow decay; without unit. */
function surgeShape(seed: number, stream: number): number[] {
  const random = createRandom(seed, stream);
  const drift = wander(random, HOURS.length, 0.7);
  let left = 1;
  return HOURS.map((hour, index) => {
    const since = index - SURGE_START;
    if (since < 0) return 0;
    left *= DECAY;
    const ramp = Math.min(1, (since + 1) / RAMP_HOURS);
    return ramp * left * swing(hour) * (1 + 0.09 * (drift[index] ?? 0) + 0.03 * bell(random));
  });
}

/** The daily rhythm, doubled: what comes to one country swings more than what a whole network sees. */
function swing(hour: (typeof HOURS)[number]): number {
  return 1 + 2 * (activity(hour, ECUADOR_OFFSET) - 1);
}
