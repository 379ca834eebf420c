'use client';

import { ClaimsSection } from '@/components/claims/claims-section';
import type { Scope } from '@/lib/domain/scope';
import { BreakdownCard } from './breakdown-card';
import styles from './dashboard.module.css';
import { Figures } from './figures';
import { FilterBar } from './filter-bar';
import { Headline } from './headline';
import { LadderCard } from './ladder-card';
import { MapCard } from './map-card';
import { NoDataYet } from './no-data-yet';
import { PlacesCard } from './places-card';
import { ReasonsCard } from './reasons-card';
import { SlopeCard } from './slope-card';
import { TableCard } from './table-card';
import { TakeCard } from './take-card';
import { useDashboard } from './use-dashboard';
import { VolumeCard } from './volume-card';

/**
 * A whole dashboard: the sentence, the figures, ladder, map and table, volume, breakdowns, claims. Of ready-made
 * rankings only what tells places.
 */
export function Dashboard({ scope }: { scope: Scope }) {
  const state = useDashboard(scope);
  if (state.volume?.period === null) return <NoDataYet dataset={state.volume} />;
  const hasCounts = scope.holds === 'counts';
  return (
    <main id="main" className="page">
      <Headline state={state} />
      {hasCounts && <Figures state={state} />}
      <FilterBar state={state} />
      <div className={`${styles.story} ${hasCounts ? '' : styles.placesOnly}`}>
        <div className={styles.ladder}>
          <LadderCard state={state} />
          {hasCounts && <ReasonsCard state={state} />}
          {hasCounts && <TakeCard state={state} />}
        </div>
        {hasCounts && (
          <div className={styles.map}>
            <MapCard state={state} />
          </div>
        )}
        <div className={styles.table}>
          <TableCard state={state} />
        </div>
        <div className={styles.slope}>
          <SlopeCard state={state} />
        </div>
        {hasCounts && (
          <>
            <div className={styles.breakdowns}>
              <BreakdownCard state={state} by="organisation" />
              <BreakdownCard state={state} by="type" />
            </div>
            <div className={styles.volume}>
              <VolumeCard state={state} />
            </div>
          </>
        )}
        <div className={styles.everyone}>
          <PlacesCard state={state} />
        </div>
      </div>
      {scope.withClaims && <ClaimsSection notPublished={scope.notPublished} />}
    </main>
  );
}
