import { WorldDrawing } from '@/components/map/world-drawing';
import type { MapContent } from '@/lib/chart/map-content';
import type { MapFrame } from '@/lib/chart/map-frame';
import worldIndex from '@/lib/chart/world-index.json';
import worldPaths from '@/lib/chart/world-paths.json';
import type { RankingAnswer } from '@/lib/domain/answer';
import { BreakdownDrawing } from './breakdown-drawing';
import type { DrawingProps } from './drawing-props';
import { MapKey, mapKeySize } from './map-key';
import { mapPalette } from './map-palette';

export interface MapData {
  content: MapContent;
  answer: Pick<RankingAnswer, 'entries' | 'unknown'>;
  selected: string | null;
  frame: MapFrame;
}

/** Shape of a box from which on the key stands beside the map, and how wide it then is. */
const WIDE = 1.9;
const BESIDE = 210;
const GAP = 18;
/** Height from which on a list is worth its room. */
const LEAST_LIST = 130;

/** The world by attacks, with what its colours mean. */
export function MapDrawing(props: MapData & DrawingProps) {
  const { content, answer, selected, frame, width, height, id } = props;
  const { plot, key, list } = placesOf(width, height);
  const palette = mapPalette(props.palette);
  return (
    <g>
      {/* The drawing of the map takes all of the box that it stands in. */}
      <svg x={0} y={0} width={plot.width} height={plot.height} aria-hidden="true">
        <WorldDrawing
          {...content}
          {...{ selected, palette, frame, words: props.words }}
          outlines={{ paths: worldPaths }}
          name={`${id}-map`}
        />
      </svg>
      <g transform={`translate(${key.x} ${key.y})`}>
        <MapKey
          legend={content.legend}
          width={key.width}
          palette={palette}
          words={props.words}
          name={`${id}-map`}
        />
      </g>
      {list && (
        <g transform={`translate(0 ${list.y})`}>
          <BreakdownDrawing {...props} {...answer} selected={selected} height={list.height} />
        </g>
      )}
    </g>
  );
}

/**
 * The key stands beside a map that would leave the sides of its box empty, else under it. Where much is left under both,
 * as in a picture for a telephone, the countries with most attacks are listed there.
 */
function placesOf(width: number, height: number) {
  if (width / height > WIDE) {
    const plot = { width: width - BESIDE - GAP, height };
    const key = { x: width - BESIDE, y: (height - mapKeySize(BESIDE).height) / 2, width: BESIDE };
    return { plot, key, list: null };
  }
  const under = mapKeySize(width).height;
  const natural = (width * worldIndex.height) / worldIndex.width;
  const rest = height - natural - under - 2 * GAP;
  const room = rest < LEAST_LIST ? height - under - GAP : natural;
  const key = { x: 0, y: room + GAP, width };
  const list = rest < LEAST_LIST ? null : { y: room + under + 2 * GAP, height: rest };
  return { plot: { width, height: room }, key, list };
}
