import type { MapRegion } from '@/lib/domain/map-view';
import worldIndex from './world-index.json';

/** Where the map stands: map units are multiplied by `k`, then moved by x and y. */
export interface MapFrame {
  x: number;
  y: number;
  k: number;
}

/** From here on also the smallest shape is as large as a point, and stands for itself. */
export const SHAPES_FROM = 4;

export const WHOLE_WORLD: MapFrame = { x: 0, y: 0, k: 1 };

const BOXES: Readonly<Record<MapRegion, number[]>> = worldIndex.regions;

/** The frame that shows a region as large as it fits, in the middle; null: the whole world. */
export function frameOf(region: MapRegion | null): MapFrame {
  if (region === null) return WHOLE_WORLD;
  const { width, height } = worldIndex;
  const [x = 0, y = 0, w = width, h = height] = BOXES[region];
  const k = Math.round(Math.min(width / w, height / h) * 100) / 100;
  const middle = (from: number, size: number, whole: number) => Math.round(whole / 2 - k * (from + size / 2));
  return { x: middle(x, w, width), y: middle(y, h, height), k };
}
