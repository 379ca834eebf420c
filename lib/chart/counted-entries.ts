import type { RankingEntry } from '@/lib/domain/answer';
import type { Count } from '@/lib/domain/dataset';

/** An entry of a ranking by attacks. */
export type CountedEntry = RankingEntry & { attacks: Count; share: number };

/** The entries that have counts: all of them, but of a ready-made ranking none. */
export function countedEntries(entries: readonly RankingEntry[]): CountedEntry[] {
  return entries.filter((entry): entry is CountedEntry => entry.attacks !== null && entry.share !== null);
}
