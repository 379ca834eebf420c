'use client';

import { useWords } from '#use-words';
import { ChartCard } from '@/components/card/chart-card';
import { FlowNotes } from '@/components/map/flow-notes';
import { attacksTwin, type Twin } from '@/lib/chart/chart-twins';
import { changeTwin, flowsTwin, momentTwin } from '@/lib/chart/map-twins';

import { measureText } from '@/lib/chart/measure-text';
import { periodText } from '@/lib/chart/period-text';
import type { RankingAnswer } from '@/lib/domain/answer';
import { type Dimension, isSide } from '@/lib/domain/fact';
import type { Words } from '@/lib/words/words';
import { sourceLine } from './card-notes';

import { MapControls } from './map-controls';
import { MapFigure } from './map-figure';
import { mapPicture } from './map-picture';
import { queryState } from './query-state';
import { SideSwitch } from './side-switch';
import type { DashboardState } from './use-dashboard';
import { type MapState, useMap } from './use-map';

/** The world by attacks of the period, by source or target; or how they changed, through time, and from where to where. */
export function MapCard({ state }: { state: DashboardState }) {
  const words = useWords();
  const { mapSide, mapped } = state;
  const map = useMap(state);
  const answer = map.query.data;
  const problem = queryState(map.query, mapped, ({ attacks }) => Number(attacks) === 0, 320, words);
  if (!mapped) return null;
  return (
    <ChartCard
      id="map"
      title={words.t(`map.title-${mapSide}`)}
      subtitle={`${measureText(mapped.passport)}${answer ? `; ${periodText(answer.period, words)}` : ''}.${staysNote(state.by, words)}`}
      status={mapped.status}
      source={`${sourceLine(mapped, words)}\u00a0· ${words.t('map.projection')}`}
      state={problem}
      actions={<SideSwitch state={state} />}
      picture={answer && mapPicture(state, map)}
      twin={answer && (() => mapTwin(state, map, answer))}
    >
      <MapControls state={state} words={map.words} />
      <MapFigure state={state} map={map} />
      {map.flows && <FlowNotes flows={map.flows} words={map.words} />}
    </ChartCard>
  );
}

/** The same as the map shows: a difference, a moment, or all of the period; and beside it the flows. */
function mapTwin({ view }: DashboardState, { time, flows, words }: MapState, answer: RankingAnswer): Twin {
  if (view.mapView.shows === 'change') return changeTwin(answer, words);
  const { moments, at } = time;
  const shown = moments && at !== null ? momentTwin(moments.answer, at, words) : attacksTwin(answer, words);
  return { ...shown, beside: flows && flows.arcs.length > 0 ? flowsTwin(flows, words) : null };
}

/** Only countries are on a map. */
function staysNote(by: Dimension, { t }: Words): string {
  return isSide(by) ? '' : t('map.stays', { by });
}
