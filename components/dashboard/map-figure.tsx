import { useMemo } from 'react';
import { FlowArcs } from '@/components/map/flow-arcs';
import { MapInteraction } from '@/components/map/map-interaction';
import { SurgePoints } from '@/components/map/surge-points';
import { TimeBar } from '@/components/map/time-bar';
import { WorldMap, type WorldMapProps } from '@/components/map/world-map';
import { frameOf } from '@/lib/chart/map-frame';
import { PAGE_PALETTE } from '@/lib/chart/map-palette';
import { momentContent } from '@/lib/chart/moments';
import styles from './map-controls.module.css';
import type { DashboardState } from './use-dashboard';
import type { MapState } from './use-map';
import { useMoving } from './use-moving';

/** The map with its controls for zoom and time. It alone is drawn anew while time goes by. */
export function MapFigure({ state, map }: { state: DashboardState; map: MapState }) {
  const { time, words } = map;
  const moving = useMoving(time);
  const still = useMemo(() => worldMap(state, map), [state, map]);
  const shown = useMemo(() => {
    if (!still || !time.moments || moving.at === null || !moving.isMoving) return still;
    const { label, marks, unknown, legend } = momentContent(time.moments, moving.at, true, words);
    return { drawing: { ...still.drawing, label, marks, unknown, children: null }, legend };
  }, [still, time.moments, moving.at, moving.isMoving, words]);
  if (!shown) return null;
  const bar = time.moments && (
    <TimeBar
      answer={time.moments.answer}
      {...{ at: moving.at, isPlaying: moving.isPlaying, words }}
      onShow={moving.show}
      onPlay={moving.play}
      onShowAll={moving.showAll}
    />
  );
  const opener = (
    <p className={styles.through}>
      <button type="button" className="button" disabled={time.isOpen} onClick={time.open}>
        {words.t('map.through')}
      </button>
    </p>
  );
  const controls = state.view.mapView.shows === 'change' ? null : (bar ?? opener);
  return (
    <MapInteraction
      onSelect={(country) => state.change({ country })}
      frame={shown.drawing.frame}
      words={words}
    >
      <WorldMap {...shown} controls={controls} />
    </MapInteraction>
  );
}

/** The drawing and the legend, for the page and for its picture; null before the answer is there. */
function worldMap(state: DashboardState, { content, surges, flows, words }: MapState): WorldMapProps | null {
  if (!content) return null;
  const { label, marks, unknown, legend } = content;
  const hrefFor = Object.fromEntries(marks.map(({ code }) => [code, state.hrefWith({ country: code })]));
  const frame = frameOf(state.view.mapView.region);
  const children = (
    <>
      {flows && <FlowArcs flows={flows} selected={state.country} colors={PAGE_PALETTE} />}
      <SurgePoints codes={surges.map(({ code }) => code)} colors={PAGE_PALETTE} />
    </>
  );
  return {
    drawing: { label, marks, unknown, selected: state.country, frame, hrefFor, words, children },
    legend,
  };
}
