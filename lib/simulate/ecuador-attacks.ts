import { type Corridor, corridor, isInside } from './corridor';
import { ordinaryPlaces, PLACE_AFTER, PLACE_BEFORE } from './ecuador-places';
import { hourIndex } from './hours';
import { createRandom } from './random';
import type { World } from './world';

const MIDNIGHT = hourIndex(11, 0);
const NOON = hourIndex(11, 12);
const EVENING = hourIndex(11, 18);
const NEXT_MIDNIGHT = hourIndex(12, 0);

/** Detections in Ecuador, per hour of `HOURS`; null when this world leaves no room for the reported places. */
export function ecuadorAttacks(world: World, seed: number, stream: number): number[] | null {
  const reported = reportedDay(world);
  if (reported === null) return null;
  const random = createRandom(seed, stream);
  const ordinary = [...ordinaryPlaces(random)].map(([index, place]) => {
    const { low, high } = corridor(world, place, index, index + 1);
    return { index, attacks: Math.floor(low + (high - low) * (0.3 + 0.4 * random())) };
  });
  const all = [...ordinary, ...reported.map((attacks, hour) => ({ index: MIDNIGHT + hour, attacks }))];
  return all.sort((a, b) => a.index - b.index).map(({ attacks }) => attacks);
}

/**
 * The 24 hours of 11 April: 51st, untied, in each of the first twelve and in their sum; 31st, untied, in each of the last
 * twelve, in the sum of the afternoon (12 to 18) and in the sum of all twelve.
 */
function reportedDay(world: World): number[] | null {
  const morning = block(world, PLACE_BEFORE, MIDNIGHT, NOON, null);
  const afternoon = block(world, PLACE_AFTER, NOON, EVENING, null);
  if (morning === null || afternoon === null) return null;
  const evening = block(world, PLACE_AFTER, EVENING, NEXT_MIDNIGHT, {
    since: NOON,
    attacks: total(afternoon),
  });
  return evening === null ? null : [...morning, ...afternoon, ...evening];
}

/** What earlier hours contribute to the sum that must hold the place as well. */
interface Earlier {
  since: number;
  attacks: number;
}

/** Values for the hours `from` ≤ index < `to` that hold the place in every hour and in the sum; null: there are none. */
function block(
  world: World,
  place: number,
  from: number,
  to: number,
  earlier: Earlier | null,
): number[] | null {
  const hourly = Array.from({ length: to - from }, (_, step) =>
    corridor(world, place, from + step, from + step + 1),
  );
  const wholeSum = corridor(world, place, earlier?.since ?? from, to);
  const before = earlier?.attacks ?? 0;
  const values = fill(hourly, { low: wholeSum.low - before, high: wholeSum.high - before });
  const holds =
    values.every((value, step) => isInside(value, hourly[step] ?? { low: 0, high: 0 })) &&
    isInside(before + total(values), wholeSum);
  return holds ? values : null;
}

/** One fraction of every hour's corridor, as near the middle as the corridor of the sum lets it be. */
function fill(hourly: readonly Corridor[], sum: Corridor): number[] {
  const lows = total(hourly.map(({ low }) => low));
  const width = total(hourly.map(({ low, high }) => high - low));
  const margin = (sum.high - sum.low) / 4;
  const wanted = Math.min(Math.max(lows + width / 2, sum.low + margin), sum.high - margin);
  const fraction = width === 0 ? 0 : (wanted - lows) / width;
  return hourly.map(({ low, high }) => Math.round(low + (high - low) * fraction));
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
