import type { RankingEntry } from '@/lib/domain/answer';
import type { TieRule } from '@/lib/domain/passport';
import { rank, rankShift } from '@/lib/domain/rank';
import { placeIntervals } from './place-intervals';
import type { Tallies } from './tallies';

/** A row of a ranking before it is named and written for the wire. */
export interface TalliedEntry extends Omit<RankingEntry, 'name' | 'share' | 'attacks' | 'previousAttacks'> {
  attacks: bigint;
  previousAttacks: bigint | null;
}

/**
 * The rows of a ranking by place, then those that are gone by the place they had.
 * Under dense ranking there is no interval: how far ties could push a place there is not defined.
 * @param previous null when there is nothing to compare with
 * @param rounding what the counts are rounded to the nearest multiple of; 1: exact
 */
export function rankingEntries(
  current: Tallies,
  previous: Tallies | null,
  { ties, rounding }: { ties: TieRule; rounding: bigint },
): TalliedEntry[] {
  const counts = new Map(current.known);
  const before = placed(previous, ties);
  const intervals = ties === 'dense' ? new Map() : intervalsByKey(current, rounding);
  const ranked = rank(current.known, ties).map(({ key, place, tied }): TalliedEntry => {
    const then = before.get(key);
    return {
      key,
      rank: place,
      tied,
      attacks: counts.get(key) ?? 0n,
      interval: intervals.get(key) ?? null,
      previousRank: then?.place ?? null,
      previousTied: then?.tied ?? false,
      previousAttacks: then?.attacks ?? null,
      shift: rankShift(then?.place ?? null, place),
      state: previous !== null && then === undefined ? 'new' : 'ranked',
    };
  });
  return [...ranked, ...gone(before, counts)];
}

interface Placed {
  key: string;
  place: number;
  tied: boolean;
  attacks: bigint;
}

/** By place, because a Map keeps the order in which it was filled. */
function placed(tallies: Tallies | null, rule: TieRule): Map<string, Placed> {
  const counts = new Map(tallies?.known);
  return new Map(
    rank(tallies?.known ?? [], rule).map((it) => [it.key, { ...it, attacks: counts.get(it.key) ?? 0n }]),
  );
}

function intervalsByKey({ known, unknown }: Tallies, rounding: bigint): Map<string, [number, number]> {
  const intervals = placeIntervals(
    known.map(([, attacks]) => attacks),
    unknown,
    rounding,
  );
  return new Map(known.map(([key], index) => [key, intervals[index] ?? [1, known.length]]));
}

function gone(before: Map<string, Placed>, counts: Map<string, bigint>): TalliedEntry[] {
  return [...before.values()]
    .filter(({ key }) => !counts.has(key))
    .map(({ key, place, tied, attacks }) => ({
      key,
      rank: null,
      tied: false,
      attacks: 0n,
      interval: null,
      previousRank: place,
      previousTied: tied,
      previousAttacks: attacks,
      shift: null,
      state: 'gone',
    }));
}
