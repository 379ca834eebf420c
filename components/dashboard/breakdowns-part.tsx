import { BreakdownCard } from './breakdown-card';
import type { DashboardState } from './use-dashboard';

/** Who and what the attacks were on. */
export function BreakdownsPart({ state }: { state: DashboardState }) {
  return (
    <>
      <BreakdownCard state={state} by="organisation" />
      <BreakdownCard state={state} by="type" />
    </>
  );
}
