import { seriesEnds } from '@/lib/chart/rank-rows';
import { textWidth } from '@/lib/chart/text-width';
import type { RankHistory } from '@/lib/domain/answer';
import { instantMs } from '@/lib/domain/instant-ms';
import type { PlaceWindow } from '@/lib/domain/view';
import { LABEL_SIZE, offsetOf, type TimeFrame, Y_AXIS_WIDTH } from './time-frame';

const GAP = 8;

/** Below this width the ladder names its lines at the right end only. */
const NARROW = 600;

export interface LadderFrame extends TimeFrame {
  /** Room for names at each end; 0 for none. */
  leftNames: number;
  rightNames: number;
}

/** Room for the names at both ends of the ladder, and the plot between them. */
export function ladderFrame(
  history: RankHistory,
  keys: readonly string[],
  places: PlaceWindow,
  width: number,
): LadderFrame {
  const most = width < NARROW ? 84 : 136;
  const leftNames = width < NARROW ? 0 : Math.min(most, longest(history, keys, places, 'first'));
  const rightNames = Math.min(most, longest(history, keys, places, 'last') + 18);
  return {
    left: leftNames + (leftNames > 0 ? GAP : 0) + Y_AXIS_WIDTH,
    right: width - rightNames - GAP,
    width,
    fromMs: instantMs(history.buckets[0] ?? history.period.from),
    toMs: instantMs(history.period.to),
    offset: offsetOf(history.buckets[0]),
    leftNames,
    rightNames,
  };
}

function longest(
  history: RankHistory,
  keys: readonly string[],
  { from, to }: PlaceWindow,
  end: 'first' | 'last',
): number {
  const widths = history.series
    .filter((series) => keys.includes(series.key))
    .filter((series) => {
      const place = seriesEnds(series)?.[end] ?? -1;
      return place >= from && place <= to;
    })
    .map(({ name }) => textWidth(name, LABEL_SIZE) * 1.06);
  return Math.ceil(Math.max(0, ...widths));
}
