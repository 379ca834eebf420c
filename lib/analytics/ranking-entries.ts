import type { RankingEntry } from '@/lib/domain/answer';
import { rank, rankShift, type TieRule } from '@/lib/domain/rank';
import { placeIntervals } from './place-intervals';
import type { Tallies } from './tallies';

/** A row of a ranking before it is named and written for the wire. */
export interface TalliedEntry extends Omit<RankingEntry, 'name' | 'share' | 'attacks' | 'previousAttacks'> {
  attacks: bigint;
  previousAttacks: bigint | null;
}

/**
 * The rows of a ranking by place, then those that are gone by the place they had.
 * @param previous null when there is nothing to compare with
 */
export function rankingEntries(current: Tallies, previous: Tallies | null, rule: TieRule): TalliedEntry[] {
  const counts = new Map(current.known);
  const before = placed(previous, rule);
  const intervals = intervalsByKey(current, rule);
  const ranked = rank(current.known, rule).map(({ key, place, tied }): TalliedEntry => {
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

/** None under dense ranking: how far ties could push a place there is not defined. */
function intervalsByKey({ known, unknown }: Tallies, rule: TieRule): Map<string, [number, number]> {
  if (rule === 'dense') return new Map();
  const intervals = placeIntervals(
    known.map(([, attacks]) => attacks),
    unknown,
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
