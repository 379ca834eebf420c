import type { MapScale } from '@/lib/domain/map-view';
import { type Bin, binsFrom } from './bins';
import { jenksLows } from './jenks-lows';
import { niceTicks } from './nice-ticks';

/** Most values that are looked at one by one; of more, so many quantiles stand for them. */
const MOST_VALUES = 500;

/**
 * The classes of a map: at most `count`, from few attacks to many, over all values above zero. Equal values are never
 * split, so ties and few different values give fewer classes. Give the values of all times that are shown, and a colour
 * means the same through time.
 */
export function mapBins(scale: MapScale, values: readonly number[], count = 5): Bin[] {
  const sorted = values.filter((value) => value > 0 && Number.isFinite(value)).sort((a, b) => a - b);
  const different = [...new Set(sorted)];
  // Where every value can have a colour of its own, any other steps would only say less.
  if (different.length <= count) return binsFrom(different, sorted, 'largest');
  const lows = LOWS[scale](sorted, count);
  return binsFrom(lows, sorted, scale === 'linear' || scale === 'log' ? 'next' : 'largest');
}

const LOWS: Readonly<Record<MapScale, (sorted: readonly number[], count: number) => number[]>> = {
  linear: linearLows,
  log: logLows,
  quantile: quantileLows,
  jenks: (sorted, count) => jenksLows(thinned(sorted), count),
};

/** Round ends at equal distances. */
function linearLows(sorted: readonly number[], count: number): number[] {
  // A greatest value that is just over a tick has one more: it belongs to the class below.
  return niceTicks(sorted.at(-1) ?? 0, count).slice(1, count);
}

/** Ends at equal ratios, each rounded to the nearest 1, 2 or 5 times a power of ten where that keeps them apart. */
function logLows(sorted: readonly number[], count: number): number[] {
  const [min = 1, max = 1] = [sorted[0], sorted.at(-1)];
  const ratio = (max / min) ** (1 / count);
  const exact = Array.from({ length: count - 1 }, (_, i) => min * ratio ** (i + 1));
  const round = exact.map(roundNumber);
  const isRoundEnough = round.every((low, i) => low > (round[i - 1] ?? min) && low < max);
  return isRoundEnough ? round : exact;
}

/** About as many values in each. */
function quantileLows(sorted: readonly number[], count: number): number[] {
  return Array.from({ length: count - 1 }, (_, i) => {
    const at = Math.round(((i + 1) * sorted.length) / count);
    return sorted[at] ?? Number.POSITIVE_INFINITY;
  });
}

function thinned(sorted: readonly number[]): readonly number[] {
  if (sorted.length <= MOST_VALUES) return sorted;
  const last = sorted.length - 1;
  return Array.from(
    { length: MOST_VALUES },
    (_, i) => sorted[Math.round((i * last) / (MOST_VALUES - 1))] ?? 0,
  );
}

function roundNumber(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const distance = (factor: number) => Math.abs(Math.log((factor * power) / value));
  const [nearest = 1] = [1, 2, 5, 10].sort((a, b) => distance(a) - distance(b));
  return nearest * power;
}
