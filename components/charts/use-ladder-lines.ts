import { useMemo } from 'react';
import { spreadTies } from '@/lib/chart/spread-ties';
import type { RankHistory } from '@/lib/domain/answer';

/**
 * Where each line of a ladder is drawn, those of the background, and the one that is followed.
 * @param keys drawn in front
 * @param followed null: none; a line that is in front already is drawn over
 */
export function useLadderLines(history: RankHistory, keys: readonly string[], followed: string | null) {
  const heights = useMemo(() => spreadTies(history.series), [history]);
  const rest = useMemo(
    () => heights.filter((_, i) => !keys.includes(history.series[i]?.key ?? '')),
    [heights, history, keys],
  );
  const over = useMemo(
    () => heights.filter((_, i) => history.series[i]?.key === followed),
    [heights, history, followed],
  );
  return { heights, rest, over };
}
