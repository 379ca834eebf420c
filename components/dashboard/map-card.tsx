'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useWords } from '#use-words';
import { ChartCard } from '@/components/card/chart-card';
import { MapInteraction } from '@/components/map/map-interaction';
import { WorldMap } from '@/components/map/world-map';
import { attacksTwin } from '@/lib/chart/chart-twins';
import { describePeriod } from '@/lib/chart/describe-period';
import { ENTITY_WORDS } from '@/lib/chart/entity-words';
import { attackContent, type MapContent } from '@/lib/chart/map-content';
import { frameOf } from '@/lib/chart/map-frame';
import { measureText } from '@/lib/chart/measure-text';
import { mapQuery } from '@/lib/client/dashboard-queries';
import { type Dimension, isSide } from '@/lib/domain/fact';
import { sourceLine } from './card-notes';
import { MAP_TITLE } from './dimension-words';
import { mapPicture } from './map-picture';
import { queryState } from './query-state';
import { SideSwitch } from './side-switch';
import type { DashboardState } from './use-dashboard';

/** The world by attacks of the period, by source or target. */
export function MapCard({ state }: { state: DashboardState }) {
  const { scope, view, mapSide, mapped } = state;
  const words = useWords();
  const query = useQuery({ ...mapQuery(scope, view, mapSide), placeholderData: keepPreviousData });
  const answer = query.data;
  const problem = queryState(query, mapped, ({ attacks }) => Number(attacks) === 0, 320);
  if (!mapped) return null;
  const content = answer && attackContent(answer, mapSide, view.mapView.scale);
  return (
    <ChartCard
      id="map"
      title={MAP_TITLE[mapSide]}
      subtitle={`${measureText(mapped.passport)}${answer ? `; ${describePeriod(answer.period)}` : ''}.${staysNote(state.by)}`}
      status={mapped.status}
      source={`${sourceLine(mapped)} · Equal Earth projection`}
      state={problem}
      actions={<SideSwitch state={state} />}
      picture={answer && mapPicture(state)}
      twin={answer && (() => attacksTwin(answer, words))}
    >
      {content && (
        <MapInteraction onSelect={(country) => state.change({ country })}>
          <WorldMap drawing={drawing(state, content)} legend={content.legend} />
        </MapInteraction>
      )}
    </ChartCard>
  );
}

/** Only countries are on a map. */
function staysNote(by: Dimension): string {
  return isSide(by) ? '' : ` The map stays with countries: ${ENTITY_WORDS[by].many} have no place on it.`;
}

/** What of the drawing comes from the view. */
function drawing(state: DashboardState, { label, marks, unknown }: MapContent) {
  const hrefFor = Object.fromEntries(marks.map(({ code }) => [code, state.hrefWith({ country: code })]));
  return {
    label,
    marks,
    unknown,
    selected: state.country,
    frame: frameOf(state.view.mapView.region),
    hrefFor,
  };
}
