import { FlowArcs } from '@/components/map/flow-arcs';
import { SurgePoints } from '@/components/map/surge-points';
import { WorldDrawing } from '@/components/map/world-drawing';
import type { BreakdownAnswer } from '@/lib/chart/breakdown-rows';
import type { Flows } from '@/lib/chart/flow-arcs';
import type { MapContent } from '@/lib/chart/map-content';
import type { MapFrame } from '@/lib/chart/map-frame';
import worldIndex from '@/lib/chart/world-index.json';
import worldPaths from '@/lib/chart/world-paths.json';
import { BreakdownDrawing } from './breakdown-drawing';
import type { DrawingProps } from './drawing-props';
import { MapKey } from './map-key';
import { mapPalette } from './map-palette';
import { mapPlaces } from './map-places';

export interface MapData {
  content: MapContent;
  /** Countries for a list where there is room; null: none. */
  list: BreakdownAnswer | null;
  selected: string | null;
  flows: Flows | null;
  /** Codes of the countries with a surge. */
  surges: readonly string[];
  frame: MapFrame;
}

/** The world by attacks, with what its colours mean. */
export function MapDrawing(props: MapData & DrawingProps) {
  const { content, selected, flows, frame, id, isNoted = true } = props;
  // A mark that nothing explains says nothing.
  const surges = isNoted ? props.surges : [];
  const { plot, key, list } = mapPlaces(props, props.content.legend, props.words, props.list !== null);
  const palette = mapPalette(props.palette);
  // A unit of the drawing in those of the map.
  const unit = 1 / (frame.k * Math.min(plot.width / worldIndex.width, plot.height / worldIndex.height));
  return (
    <g>
      {/* The drawing of the map takes all of the box that it stands in. */}
      <svg x={0} y={0} width={plot.width} height={plot.height} aria-hidden="true">
        <WorldDrawing
          {...content}
          {...{ selected, palette, frame, words: props.words }}
          outlines={{ paths: worldPaths, k: frame.k }}
          letters={12 * unit * frame.k}
          name={`${id}-map`}
        >
          {flows && <FlowArcs flows={flows} selected={selected} colors={palette} unit={unit} />}
          <SurgePoints codes={surges} colors={palette} unit={unit} />
        </WorldDrawing>
      </svg>
      <g transform={`translate(${key.x} ${key.y})`}>
        <MapKey
          legend={content.legend}
          size={key.size}
          palette={palette}
          words={props.words}
          name={`${id}-key`}
        />
      </g>
      {props.list && list && (
        <g transform={`translate(0 ${list.y})`}>
          <BreakdownDrawing {...props} {...props.list} selected={selected} height={list.height} />
        </g>
      )}
    </g>
  );
}
