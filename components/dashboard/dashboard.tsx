'use client';

import { useRef } from 'react';
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
import { Part } from './part';
import { PlacesCard } from './places-card';
import { ReasonsCard } from './reasons-card';
import { SlopeCard } from './slope-card';
import { TableCard } from './table-card';
import { TakeCard } from './take-card';
import { useDashboard } from './use-dashboard';
import { useSettling } from './use-settling';
import { VolumeCard } from './volume-card';

/**
 * A whole dashboard: the sentence, the figures, ladder, map and table, volume, breakdowns, claims. Of ready-made
 * rankings only what tells places.
 */
export function Dashboard({ scope }: { scope: Scope }) {
  const state = useDashboard(scope);
  const page = useRef<HTMLElement>(null);
  useSettling(page);
  if (state.volume?.period === null) return <NoDataYet dataset={state.volume} />;
  const hasCounts = scope.holds === 'counts';
  return (
    <main id="main" ref={page} className="page">
      <Headline state={state} />
      {hasCounts && <Figures state={state} />}
      <FilterBar state={state} />
      <div className={`${styles.story} ${hasCounts ? '' : styles.placesOnly}`}>
        <Part className={styles.ladder}>
          <LadderCard state={state} />
          {hasCounts && <ReasonsCard state={state} />}
          {hasCounts && <TakeCard state={state} />}
        </Part>
        {hasCounts && (
          <Part className={styles.map}>
            <MapCard state={state} />
          </Part>
        )}
        <Part className={styles.table}>
          <TableCard state={state} />
        </Part>
        <Part className={styles.slope}>
          <SlopeCard state={state} />
        </Part>
        {hasCounts && (
          <>
            <Part className={styles.breakdowns}>
              <BreakdownCard state={state} by="organisation" />
              <BreakdownCard state={state} by="type" />
            </Part>
            <Part className={styles.volume}>
              <VolumeCard state={state} />
            </Part>
          </>
        )}
        <Part className={styles.everyone}>
          <PlacesCard state={state} />
        </Part>
      </div>
      {scope.withClaims && (
        <Part>
          <ClaimsSection notPublished={scope.notPublished} />
        </Part>
      )}
    </main>
  );
}
