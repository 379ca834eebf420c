import type { MapScale } from '@/lib/domain/map-view';

/** Beyond this a distribution is called highly skewed (Bulmer 1979, Principles of Statistics). */
const HIGHLY_SKEWED = 1;
/** Largest by smallest: below two powers of ten, steps by ratio say little. */
const WIDE = 100;

/**
 * The scale that suits the values: linear when they lie evenly, logarithmic when their logarithms do and they span
 * powers of ten, natural breaks when there are hardly more values than colours, else as many countries to each colour.
 */
export function chooseScale(values: readonly number[]): MapScale {
  const above = values.filter((value) => value > 0);
  if (new Set(above).size <= 6) return 'jenks';
  if (Math.abs(skewness(above)) <= HIGHLY_SKEWED) return 'linear';
  const logs = above.map(Math.log10);
  const span = largest(above) / smallest(above);
  return span >= WIDE && Math.abs(skewness(logs)) <= HIGHLY_SKEWED ? 'log' : 'quantile';
}

/** Fisher's moment coefficient: third central moment by the cube of the standard deviation. */
function skewness(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const moment = (power: number) =>
    values.reduce((sum, value) => sum + (value - mean) ** power, 0) / values.length;
  const spread = moment(2);
  return spread === 0 ? 0 : moment(3) / spread ** 1.5;
}

function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
}

function smallest(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
}
