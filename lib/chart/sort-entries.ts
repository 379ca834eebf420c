import type { RankingEntry } from '@/lib/domain/answer';
import { toBigInt } from '@/lib/domain/count';
import type { Count } from '@/lib/domain/dataset';
import { compareCounts, compareKeys } from '@/lib/domain/rank';

/** What a table of places can be sorted by. */
export const SORT_COLUMNS = [
  'rank',
  'name',
  'previousRank',
  'shift',
  'attacks',
  'perMillion',
  'change',
  'share',
  'interval',
] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

export interface Sorting {
  column: SortColumn;
  descending: boolean;
}

/** How much one period is longer than the other: counts of unequal periods are compared by their rate. */
export type LengthRatio = number;

/** Attacks now against before, as a rate: 0.5 is half as many again; null where there is nothing to compare. */
export function changeOf(
  { attacks, previousAttacks }: Pick<RankingEntry, 'attacks' | 'previousAttacks'>,
  ratio: LengthRatio,
): number | null {
  if (attacks === null || previousAttacks === null || Number(previousAttacks) === 0) return null;
  return Number(attacks) / Number(previousAttacks) / ratio - 1;
}

/** Sorted by a column; who has nothing there stands last, whichever way, and equals stand by place and then by key. */
export function sortEntries(
  entries: readonly RankingEntry[],
  { column, descending }: Sorting,
  ratio: LengthRatio = 1,
): RankingEntry[] {
  const read = VALUES[column];
  const sign = descending ? -1 : 1;
  return entries
    .map((entry) => ({ entry, value: read(entry, ratio) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) {
        return Number(a.value === null) - Number(b.value === null) || byPlace(a.entry, b.entry);
      }
      return sign * compare(a.value, b.value) || byPlace(a.entry, b.entry);
    })
    .map(({ entry }) => entry);
}

/** Entries whose name holds the words, whatever the capitals and accents. */
export function matchEntries(entries: readonly RankingEntry[], words: string): RankingEntry[] {
  const wanted = plain(words);
  return wanted === '' ? [...entries] : entries.filter(({ name }) => plain(name).includes(wanted));
}

type Value = number | bigint | string;

const VALUES: Record<SortColumn, (entry: RankingEntry, ratio: LengthRatio) => Value | null> = {
  rank: ({ rank }) => rank,
  name: ({ name }) => plain(name),
  previousRank: ({ previousRank }) => previousRank,
  shift: ({ shift }) => shift,
  attacks: ({ attacks }) => exact(attacks),
  perMillion: ({ perMillion }) => perMillion,
  change: changeOf,
  share: ({ share }) => share,
  interval: ({ interval }) => interval?.[0] ?? null,
};

function exact(count: Count | null): bigint | null {
  return count === null ? null : toBigInt(count);
}

function compare(a: Value, b: Value): number {
  if (typeof a === 'string' || typeof b === 'string') return compareKeys(String(a), String(b));
  return compareCounts(a, b);
}

function byPlace(a: RankingEntry, b: RankingEntry): number {
  const last = Number.POSITIVE_INFINITY;
  return compareCounts(a.rank ?? last, b.rank ?? last) || compareKeys(a.key, b.key);
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
