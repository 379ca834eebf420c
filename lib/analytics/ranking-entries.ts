import type { RankingEntry } from '@/lib/domain/answer';
import { denseIntervals } from '@/lib/domain/dense-interval';
import { populationOf } from '@/lib/domain/population';
import { rank, rankShift } from '@/lib/domain/rank';
import { rateInterval } from '@/lib/domain/rate-interval';
import { placeIntervals } from './place-intervals';
import { placedBy, type RankingRules } from './ranking-rules';
import type { Tallies } from './tallies';

/** A row of a ranking before it is named and written for the wire. */
export interface TalliedEntry
  extends Omit<RankingEntry, 'name' | 'share' | 'perMillion' | 'attacks' | 'previousAttacks'> {
  attacks: bigint;
  previousAttacks: bigint | null;
}

/**
 * The rows of a ranking by place, then those that are gone by the place they had.
 * Dense places per million have no interval: who ties there is decided by fractions.
 * @param previous null when there is nothing to compare with
 */
export function rankingEntries(
  current: Tallies,
  previous: Tallies | null,
  rules: RankingRules,
): TalliedEntry[] {
  const counts = new Map(current.known);
  const before = placed(previous, rules);
  const intervals = intervalsByKey(current, rules);
  const ranked = rank(placedBy(current.known, rules.per), rules.ties).map(
    ({ key, place, tied }): TalliedEntry => {
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
    },
  );
  return [...ranked, ...gone(before, counts)];
}

interface Placed {
  key: string;
  place: number;
  tied: boolean;
  attacks: bigint;
}

/** By place, because a Map keeps the order in which it was filled. */
function placed(tallies: Tallies | null, { ties, per }: RankingRules): Map<string, Placed> {
  const counts = new Map(tallies?.known);
  return new Map(
    rank(placedBy(tallies?.known ?? [], per), ties).map((it) => [
      it.key,
      { ...it, attacks: counts.get(it.key) ?? 0n },
    ]),
  );
}

function intervalsByKey(
  { known, unknown }: Tallies,
  { ties, per, rounding }: RankingRules,
): Map<string, [number, number]> {
  if (per !== null) return ties === 'dense' ? new Map() : rateIntervals(known, unknown, rounding);
  const counts = known.map(([, attacks]) => attacks);
  const intervalsOf = ties === 'dense' ? denseIntervals : placeIntervals;
  const intervals = intervalsOf(counts, unknown, rounding);
  if (intervals === null) return new Map();
  return new Map(known.map(([key], index) => [key, intervals[index] ?? [1, known.length]]));
}

function rateIntervals(
  known: Tallies['known'],
  unknown: bigint,
  rounding: bigint,
): Map<string, [number, number]> {
  const rated = known.flatMap(([key, attacks]) => {
    const people = populationOf(key);
    return people === null ? [] : [{ key, attacks, people: BigInt(people) }];
  });
  return new Map(
    rated.map((own) => {
      const rivals = rated.filter((other) => other !== own);
      return [own.key, rateInterval(own, rivals, unknown, rounding)];
    }),
  );
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
