'use client';

import { memo } from 'react';
import type { Scope } from '@/lib/domain/scope';
import styles from './dashboard.module.css';
import { Figures } from './figures';
import { FilterBar } from './filter-bar';
import { Headline } from './headline';
import { NoDataYet } from './no-data-yet';
import { partOf } from './part-of';
import { useAlive } from './use-alive';
import { type DashboardState, useDashboard } from './use-dashboard';

const Ladder = partOf(() => import('./ladder-card').then(({ LadderCard }) => LadderCard));
const Reasons = partOf(() => import('./reasons-card').then(({ ReasonsCard }) => ReasonsCard));
const Take = partOf(() => import('./take-card').then(({ TakeCard }) => TakeCard));
const WorldMap = partOf(() => import('./map-card').then(({ MapCard }) => MapCard));
const ShortTable = partOf(() => import('./table-card').then(({ TableCard }) => TableCard));
const Slope = partOf(() => import('./slope-card').then(({ SlopeCard }) => SlopeCard));
const Breakdowns = partOf(() => import('./breakdowns-part').then(({ BreakdownsPart }) => BreakdownsPart));
const Volume = partOf(() => import('./volume-card').then(({ VolumeCard }) => VolumeCard));
const Places = partOf(() => import('./places-card').then(({ PlacesCard }) => PlacesCard));
const Claims = partOf(() =>
  import('@/components/claims/claims-section').then(({ ClaimsSection }) => ClaimsSection),
);

/** What stands above the story. Drawn anew when what it tells changes, not whenever the framework tells of an address. */
const Head = memo(function Head({ state, hasCounts }: { state: DashboardState; hasCounts: boolean }) {
  return (
    <>
      <Headline state={state} />
      {hasCounts && <Figures state={state} />}
      <FilterBar state={state} />
    </>
  );
});

/**
 * A whole dashboard: the sentence, the figures, ladder, map and table, volume, breakdowns, claims. Of ready-made
 * rankings only what tells places.
 * @param asked the view that the server was asked for, as viewSearch writes it
 */
export function Dashboard({ scope, asked }: { scope: Scope; asked: string }) {
  const state = useDashboard(scope, asked);
  useAlive(() => document.documentElement);
  if (state.volume?.period === null) return <NoDataYet dataset={state.volume} />;
  const hasCounts = scope.holds === 'counts';
  return (
    <main id="main" className="page">
      <Head state={state} hasCounts={hasCounts} />
      <div className={`${styles.story} ${hasCounts ? '' : styles.placesOnly}`}>
        <Ladder className={styles.ladder} state={state} />
        {hasCounts && <Reasons className={styles.reasons} state={state} />}
        {hasCounts && <Take className={styles.take} state={state} />}
        {hasCounts && <WorldMap className={styles.map} state={state} />}
        <ShortTable className={styles.table} state={state} />
        <Slope className={styles.slope} state={state} />
        {hasCounts && <Breakdowns className={styles.breakdowns} state={state} />}
        {hasCounts && <Volume className={styles.volume} state={state} />}
        <Places className={styles.everyone} state={state} />
      </div>
      {scope.withClaims && <Claims className={styles.claims} notPublished={scope.notPublished} />}
    </main>
  );
}
