/** A logarithmic axis. Heights are shares of the plot: 0 at its foot, 1 at its top. */
export interface LogAxis {
  /** Least first; 0 is among them where it has a floor. */
  ticks: number[];
  heightOf(value: number): number;
}

/** Height that zeros have for themselves under the scale. */
const FLOOR = 0.1;
const FACTORS = [1, 2, 5] as const;
/** From this many powers of ten on they alone are marked. */
const MANY = 2.1;

/**
 * An axis around all values above zero, from and to a 1, 2 or 5 times a power of ten. A logarithm has no zero: where there
 * are zeros, they stand on a floor of their own under the scale, which the caller marks as such.
 */
export function logAxis(values: readonly number[]): LogAxis {
  const counted = values.filter((value) => value > 0);
  const ends = counted.reduce(
    ({ low, high }, value) => ({ low: Math.min(low, value), high: Math.max(high, value) }),
    { low: counted[0] ?? 1, high: counted[0] ?? 1 },
  );
  const from = roundDown(ends.low);
  const to = Math.max(roundUp(ends.high), from * 10);
  const decades = Math.log10(to / from);
  const floor = counted.length < values.length ? FLOOR : 0;
  return {
    ticks: [...(floor > 0 ? [0] : []), ...ticksBetween(from, to, decades > MANY ? [1] : FACTORS)],
    heightOf: (value) => (value > 0 ? floor + ((1 - floor) * Math.log10(value / from)) / decades : 0),
  };
}

function roundDown(value: number): number {
  const power = powerBelow(value);
  return power * (FACTORS.findLast((factor) => factor * power <= value) ?? 1);
}

function roundUp(value: number): number {
  const power = powerBelow(value);
  return power * (FACTORS.find((factor) => factor * power >= value) ?? 10);
}

/** Counts are whole numbers, so their powers of ten are exact. */
function powerBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * 10 <= value ? power * 10 : power;
}

function ticksBetween(from: number, to: number, factors: readonly number[]): number[] {
  const ticks: number[] = [];
  for (let power = powerBelow(from); power <= to; power *= 10) {
    ticks.push(...factors.map((factor) => factor * power).filter((tick) => tick >= from && tick <= to));
  }
  return ticks;
}
