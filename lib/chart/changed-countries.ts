import type { RankingAnswer, RankingEntry } from '@/lib/domain/answer';
import { lengthRatio } from './length-ratio';

/** A country in both windows or in one; `change` is null where it is in one, for no data is no zero. */
export interface Changed {
  code: string;
  now: number | null;
  /** Where the windows differ in length, as over the later's. */
  before: number | null;
  change: number | null;
}

/** The countries in either window, the largest difference first. */
export function changedCountries(answer: RankingAnswer): Changed[] {
  const ratio = lengthRatio(answer);
  return answer.entries
    .map((entry) => changedOf(entry, ratio))
    .sort((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0));
}

function changedOf(
  { key, attacks, previousAttacks, rank, previousRank }: RankingEntry,
  ratio: number,
): Changed {
  const now = rank === null || attacks === null ? null : Number(attacks);
  const isBefore = previousRank !== null && previousAttacks !== null;
  // Rounded first, so that the three numbers add up wherever they stand together.
  const before = isBefore ? Math.round(Number(previousAttacks) * ratio) : null;
  const change = now === null || before === null ? null : now - before;
  return { code: key, now, before, change };
}
