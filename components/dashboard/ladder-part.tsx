import { LadderCard } from './ladder-card';
import { ReasonsCard } from './reasons-card';
import { TakeCard } from './take-card';
import type { DashboardState } from './use-dashboard';

/** The ladder of places and, of counts, why a place changed and what another would take. */
export function LadderPart({ state }: { state: DashboardState }) {
  const hasCounts = state.scope.holds === 'counts';
  return (
    <>
      <LadderCard state={state} />
      {hasCounts && <ReasonsCard state={state} />}
      {hasCounts && <TakeCard state={state} />}
    </>
  );
}
