import type { Claim } from './claim';
import { WINDOW_KINDS, type WindowKind, type WindowLength, windowKind, windowLength } from './claim-window';
import { SECONDS_OF, toldPer } from './told-per';

/** The same quantity over other lengths of time, all at one even rate; not rounded. */
export interface Rates {
  perSecond: number;
  perHour: number;
  perDay: number;
}

/** @param seconds the time that `count` was told for; above zero */
export function ratesOf(count: number, seconds: number): Rates {
  return {
    perSecond: count / seconds,
    perHour: (count * SECONDS_OF.hour) / seconds,
    perDay: (count * SECONDS_OF.day) / seconds,
  };
}

/** One way to read a claim's number, converted. */
export interface ConvertedReading {
  kind: WindowKind | 'assumed';
  /** Length of the window, in days; null where nobody told one. */
  days: number | null;
  /** What it makes over the whole window; null where that has no end. */
  total: number | null;
  /** Null where nothing can be converted without a window. */
  rates: Rates | null;
  /** The claims that are read so: this one, or those that contradict it. Empty for an assumption of the reader's. */
  claims: CountClaim[];
}

export type CountClaim = Claim & { value: Extract<Claim['value'], { kind: 'count' }> };

/** True for a claim that tells how many attacks there were: only such a count has a rate. */
export function isConvertible(claim: Claim): claim is CountClaim {
  return claim.value.kind === 'count' && (claim.topic === 'total' || claim.topic === 'baseline');
}

/**
 * A claim under each reading of its window that somebody gave: its own, and those of the claims of the same number that
 * contradict it. A window told in days is read in both its lengths.
 * @param days a window of the reader's own, in days
 */
export function convertClaim(
  claim: CountClaim,
  all: readonly Claim[],
  days: number | null = null,
): ConvertedReading[] {
  const readers = [claim, ...rivals(claim, all)];
  const length = commonLength(readers);
  const told = WINDOW_KINDS.flatMap((kind) => {
    const claims = readers.filter((it) => windowKind(it) === kind);
    return claims.length === 0 ? [] : readingsOf(kind, claim.value.count, claims, length);
  });
  return days === null ? told : [...told, inAll('assumed', claim.value.count, days, [])];
}

function rivals({ id, value, conflictsWith }: CountClaim, all: readonly Claim[]): CountClaim[] {
  return all.filter(isConvertible).filter((other) => {
    const isOther = other.id !== id && conflictsWith.includes(other.id);
    return isOther && other.value.count === value.count;
  });
}

function readingsOf(
  kind: WindowKind,
  count: number,
  claims: CountClaim[],
  length: WindowLength | null,
): ConvertedReading[] {
  if (kind === 'one-day') return [inAll(kind, count, 1, claims)];
  const days = kind === 'in-all' ? (commonLength(claims) ?? length) : length;
  if (kind === 'in-all') {
    return days === null
      ? [{ kind, days: null, total: count, rates: null, claims }]
      : distinct(days).map((it) => inAll(kind, count, it, claims));
  }
  const per = claims.map(toldPer).find((unit) => unit !== null) ?? 'day';
  const rates = ratesOf(count, SECONDS_OF[per]);
  return (days ? distinct(days) : [null]).map((it) => ({
    ...{ kind, days: it, rates, claims },
    total: it === null ? null : rates.perDay * it,
  }));
}

function inAll(
  kind: ConvertedReading['kind'],
  count: number,
  days: number,
  claims: CountClaim[],
): ConvertedReading {
  return { kind, days, total: count, rates: ratesOf(count, days * SECONDS_OF.day), claims };
}

/** The window of those that tell both ends, else one in words, else one that ends with the printing. */
function commonLength(claims: readonly CountClaim[]): WindowLength | null {
  const lengths = claims
    .filter((claim) => windowKind(claim) === 'in-all')
    .flatMap((it) => windowLength(it) ?? []);
  for (const from of ['told', 'words', 'published'] as const) {
    const found = lengths.find((length) => length.from === from);
    if (found) return found;
  }
  return null;
}

function distinct({ shortest, longest }: WindowLength): number[] {
  return [...new Set([shortest, longest])];
}
