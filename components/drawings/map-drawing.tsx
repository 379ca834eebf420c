import { FlowArcs } from '@/components/map/flow-arcs';
import { SurgePoints } from '@/components/map/surge-points';
import { WorldDrawing } from '@/components/map/world-drawing';
import type { BreakdownAnswer } from '@/lib/chart/breakdown-rows';
import type { Flows } from '@/lib/chart/flow-arcs';
import type { MapContent } from '@/lib/chart/map-content';
import type { MapFrame } from '@/lib/chart/map-frame';
import worldIndex from '@/lib/chart/world-index.json';
import worldPaths from '@/lib/chart/world-paths.json';
import type { Words } from '@/lib/words/words';
import { BreakdownDrawing } from './breakdown-drawing';
import type { DrawingProps } from './drawing-props';
import { MapKey, mapKeySize } from './map-key';
import { mapPalette } from './map-palette';

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

/** Shape of a box from which on the key stands beside the map, and how wide it then is. */
const WIDE = 1.9;
const BESIDE = 210;
const GAP = 18;
/** A map that is smaller shows no country. */
const LEAST_PLOT = { width: 160, height: 90 };
/** Height from which on a list is worth its room. */
const LEAST_LIST = 130;

/** The world by attacks, with what its colours mean. */
export function MapDrawing(props: MapData & DrawingProps) {
  const { content, selected, flows, surges, frame, id } = props;
  const { plot, key, list } = placesOf(props);
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
          width={key.width}
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

/**
 * The key stands beside a map that would leave the sides of its box empty, else under it. Where much is left under both,
 * as in a picture for a telephone, the countries with most attacks are listed there.
 */
function placesOf({ width, height, content, words, list }: MapData & DrawingProps) {
  const beside = besideWidth(content, words);
  if (width / height > WIDE && hasRoomBeside(width, beside)) {
    const size = mapKeySize(content.legend, beside, words);
    const plot = { width: width - beside - GAP, height };
    const key = { x: width - beside, y: Math.max(0, (height - size.height) / 2), width: beside, size };
    return { plot, key, list: null };
  }
  const size = mapKeySize(content.legend, width, words);
  const natural = (width * worldIndex.height) / worldIndex.width;
  const rest = height - natural - size.height - 2 * GAP;
  const hasList = list !== null && rest >= LEAST_LIST;
  const room = hasList ? natural : height - size.height - GAP;
  return {
    plot: { width, height: room },
    key: { x: 0, y: room + GAP, width, size },
    list: hasList ? { y: room + size.height + 2 * GAP, height: rest } : null,
  };
}

function besideWidth({ legend }: MapContent, words: Words): number {
  return Math.max(BESIDE, mapKeySize(legend, BESIDE, words).entry);
}

function hasRoomBeside(width: number, beside: number): boolean {
  return width - beside - GAP >= LEAST_PLOT.width;
}

/** Height that the drawing needs at a width. */
export function leastMap(content: MapContent, width: number, words: Words): number {
  const beside = besideWidth(content, words);
  const high = mapKeySize(content.legend, beside, words).height;
  const under = mapKeySize(content.legend, width, words).height + GAP + LEAST_PLOT.height;
  if (!hasRoomBeside(width, beside)) return under;
  return high < width / WIDE ? Math.max(LEAST_PLOT.height, high) : Math.max(width / WIDE, under);
}
