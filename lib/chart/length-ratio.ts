import type { RankingAnswer } from '@/lib/domain/answer';
import { instantMs } from '@/lib/domain/instant-ms';
import type { LengthRatio } from './sort-entries';

/** An hour more or less, as on a day on which the clocks change, makes no difference that is told. */
const SAME = 0.05;

/** How many times as long the period is as the one before; 1 where they are about equal, or nothing is compared. */
export function lengthRatio({ period, comparePeriod }: RankingAnswer): LengthRatio {
  if (!comparePeriod) return 1;
  const length = ({ from, to }: { from: string; to: string }) => instantMs(to) - instantMs(from);
  const ratio = length(period) / length(comparePeriod);
  return Number.isFinite(ratio) && Math.abs(ratio - 1) > SAME ? ratio : 1;
}
