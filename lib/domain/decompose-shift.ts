import { compareCounts, compareKeys, eligible, placeAmong, type Tally } from './rank';
import type { TieRule } from './rank-rules';

/** Places gained, or lost where negative, and the rivals over which they were. */
export interface ShiftPart {
  places: number;
  keys: string[];
}

/** The parts of a rank shift. Their places sum to the shift, exactly. */
export interface ShiftParts {
  shift: number;
  /** By the entity's own growth, or its own fall, while all others stayed as they were. */
  own: ShiftPart;
  /** Then because others fell to its count or below it, those that are gone included: never negative. */
  fell: ShiftPart;
  /** Then because others rose above it, those that are new included: never positive. */
  rose: ShiftPart;
  /** Ahead before and no longer. */
  passed: string[];
  /** Ahead now and not before. */
  passedBy: string[];
}

interface Rival {
  key: string;
  before: bigint;
  now: bigint;
}

/**
 * Takes a shift apart in a fixed order: first the entity alone moves, then those that fell, then those that rose. Under
 * competition ranking each place stands for one rival, so a part has as many keys as places; under dense ranking
 * rivals that share a count are one place, and a part may even have the other sign.
 * @param before all tallies of the earlier period, @param now those of the later one
 * @returns null when the entity is not ranked in both; keys by attacks now, most first
 */
export function decomposeShift(
  key: string,
  before: readonly Tally[],
  now: readonly Tally[],
  rule: TieRule = 'competition',
): ShiftParts | null {
  const [was, is] = [countsOf(before), countsOf(now)];
  const [ownBefore, ownNow] = [was.get(key), is.get(key)];
  if (ownBefore === undefined || ownNow === undefined) return null;
  const rivals = rivalsOf(key, was, is);
  const place = (own: bigint, count: (rival: Rival) => bigint) => placeAmong(own, rivals.map(count), rule);
  const start = place(ownBefore, (it) => it.before);
  const alone = place(ownNow, (it) => it.before);
  const fallen = place(ownNow, (it) => (it.now < it.before ? it.now : it.before));
  const end = place(ownNow, (it) => it.now);
  const keys = (test: (rival: Rival) => boolean) => rivals.filter(test).map((rival) => rival.key);
  return {
    shift: start - end,
    own: { places: start - alone, keys: keys((it) => it.before > ownBefore !== it.before > ownNow) },
    fell: { places: alone - fallen, keys: keys((it) => it.before > ownNow && it.now <= ownNow) },
    rose: { places: fallen - end, keys: keys((it) => it.before <= ownNow && it.now > ownNow) },
    passed: keys((it) => it.before > ownBefore && it.now <= ownNow),
    passedBy: keys((it) => it.before <= ownBefore && it.now > ownNow),
  };
}

function countsOf(tallies: readonly Tally[]): Map<string, bigint> {
  return new Map(eligible(tallies).map(([key, attacks]) => [key, BigInt(attacks)]));
}

/** All others of either period; who has no data counts as none, which is below every entity that is ranked. */
function rivalsOf(own: string, was: Map<string, bigint>, is: Map<string, bigint>): Rival[] {
  const keys = [...new Set([...was.keys(), ...is.keys()])].filter((key) => key !== own);
  return keys
    .map((key) => ({ key, before: was.get(key) ?? 0n, now: is.get(key) ?? 0n }))
    .sort((a, b) => compareCounts(b.now, a.now) || compareKeys(a.key, b.key));
}
