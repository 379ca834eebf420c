import type { LegendContent } from '@/lib/chart/map-content';
import worldIndex from '@/lib/chart/world-index.json';
import type { Words } from '@/lib/words/words';
import { type MapKeySize, mapKeySize, shortKeySize } from './map-key';

interface Box {
  width: number;
  height: number;
}

/** Where the parts of a map stand in its box. */
interface MapPlaces {
  plot: Box;
  key: { x: number; y: number; size: MapKeySize };
  /** Countries under both; null where there is no room for them. */
  list: { y: number; height: number } | null;
}

/** Shape of a box from which on the key stands beside the map, and how wide it then is. */
const WIDE = 1.9;
const BESIDE = 210;
const GAP = 18;
const SHORT_GAP = 9;
/** A map that is smaller shows no country. */
const LEAST_PLOT = { width: 160, height: 80 };
/** Height from which on a list is worth its room. */
const LEAST_LIST = 130;

/**
 * The key stands beside a map that would leave the sides of its box empty, else under it. Where much is left under both,
 * as in a picture for a telephone, the countries with most attacks are listed there. Where little is left for the map the key
 * is short.
 */
export function mapPlaces(box: Box, legend: LegendContent, words: Words, hasList: boolean): MapPlaces {
  const beside = besideOf(box, besideKey(legend, words));
  const size = mapKeySize(legend, box.width, words);
  const under = underOf(box, size, GAP);
  const usual = box.width / box.height > WIDE && isWideEnough(beside) ? beside : under;
  if (!isRoomy(usual, box)) {
    const others = [usual, ...shortPlaces(box, legend)].filter((one) => isRoomy(one, box));
    return others.toSorted((a, b) => scaleOf(b.plot) - scaleOf(a.plot))[0] ?? usual;
  }
  const natural = (box.width * worldIndex.height) / worldIndex.width;
  const rest = box.height - natural - size.height - 2 * GAP;
  if (usual !== under || !hasList || rest < LEAST_LIST) return usual;
  return {
    ...underOf({ width: box.width, height: natural + GAP + size.height }, size, GAP),
    list: { y: natural + size.height + 2 * GAP, height: rest },
  };
}

/** Height that a map needs at a width. */
export function leastMapHeight(legend: LegendContent, width: number, words: Words): number {
  const [beside, short] = [besideKey(legend, words), shortKeySize(legend, BESIDE)];
  const under = shortKeySize(legend, width).height + SHORT_GAP + LEAST_PLOT.height;
  const tall = [beside, { size: short, width: Math.max(BESIDE, short.entry) }]
    .filter((key) => width - key.width - GAP >= LEAST_PLOT.width)
    .map(({ size }) => Math.max(LEAST_PLOT.height, size.height));
  return Math.min(under, ...tall);
}

function besideKey(legend: LegendContent, words: Words): { size: MapKeySize; width: number } {
  const width = Math.max(BESIDE, mapKeySize(legend, BESIDE, words).entry);
  return { size: mapKeySize(legend, width, words), width };
}

function shortPlaces(box: Box, legend: LegendContent): MapPlaces[] {
  const short = shortKeySize(legend, BESIDE);
  return [
    besideOf(box, { size: short, width: Math.max(BESIDE, short.entry) }),
    underOf(box, shortKeySize(legend, box.width), SHORT_GAP),
  ];
}

function besideOf({ width, height }: Box, key: { size: MapKeySize; width: number }): MapPlaces {
  const y = Math.max(0, (height - key.size.height) / 2);
  return {
    plot: { width: width - key.width - GAP, height },
    key: { x: width - key.width, y, size: key.size },
    list: null,
  };
}

function underOf({ width, height }: Box, size: MapKeySize, gap: number): MapPlaces {
  const room = height - size.height - gap;
  return { plot: { width, height: room }, key: { x: 0, y: room + gap, size }, list: null };
}

function isWideEnough({ plot }: MapPlaces): boolean {
  return plot.width >= LEAST_PLOT.width;
}

/** True where the map can be seen and the key is whole. */
function isRoomy(places: MapPlaces, { height }: Box): boolean {
  const { plot, key } = places;
  return isWideEnough(places) && plot.height >= LEAST_PLOT.height && key.y + key.size.height <= height + 0.01;
}

/** How large the world is drawn. */
function scaleOf({ width, height }: Box): number {
  return Math.min(width / worldIndex.width, height / worldIndex.height);
}
