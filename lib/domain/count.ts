import type { Count } from './dataset';

/** Writes a count for the wire: exact as a number where JSON can hold it, else as digits. */
export function toCount(value: bigint): Count {
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value.toString();
}

/** Reads a count for drawing. Above 2^53 the last digits are rounded, which no picture shows. */
export function toNumber(count: Count): number {
  return Number(count);
}

/** Reads a count exactly. */
export function toBigInt(count: Count): bigint {
  return BigInt(count);
}
