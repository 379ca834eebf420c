import { startTransition, useEffect, useMemo, useRef, useState } from 'react';
import { useQueryAfterwards } from '@/components/use-query-afterwards';
import { type LadderTimes, ladderQuery, wholeLadderQuery } from '@/lib/client/ladder-queries';
import type { RankHistory } from '@/lib/domain/answer';
import { ladderKeys } from '@/lib/domain/ladder-keys';
import type { DashboardState } from './use-dashboard';

/** How long nobody chooses anything before those whom the ladder does not show yet are asked about, too, in milliseconds. */
const REST_MS = 800;

/**
 * Places over time of those around the entity told of; and, while a reader rests, of everybody: from then on another one is
 * drawn without waiting for an answer.
 */
export function useCourses({ scope, view, entry }: DashboardState, times: LadderTimes) {
  const focus = entry?.key ?? null;
  const asked = ladderQuery(scope, view, times, focus);
  const whole = wholeLadderQuery(scope, view, times);
  const isResting = useRest(whole?.queryKey[3] ?? '');
  const everybody = useQueryAfterwards({ ...(whole ?? asked), enabled: whole !== null && isResting }).data;
  const latest = useRef<RankHistory | undefined>(undefined);
  const own = useQueryAfterwards({
    ...asked,
    enabled: !everybody,
    // What was shown stays meanwhile, whoever was asked about.
    placeholderData: () => latest.current,
  });
  const { places } = times;
  const shown = useMemo(
    () => everybody && only(everybody, ladderKeys(places, focus, view.places)),
    [everybody, places, focus, view.places],
  );
  const history = shown ? { data: shown, error: null } : own;
  useEffect(() => {
    latest.current = history.data;
  }, [history.data]);
  return { asked, history };
}

/** The courses of some, as the server would have told of them alone. */
function only(history: RankHistory, keys: readonly string[]): RankHistory {
  const told = new Map(history.series.map((one) => [one.key, one]));
  return { ...history, series: keys.flatMap((key) => told.get(key) ?? []) };
}

/** Whether what is asked has been the same for a while. */
function useRest(asked: string): boolean {
  const [rested, setRested] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setRested(asked)), REST_MS);
    return () => clearTimeout(timer);
  }, [asked]);
  return rested === asked;
}
