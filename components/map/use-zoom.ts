import { type RefObject, useEffect, useRef } from 'react';
import type { MapFrame } from '@/lib/chart/map-frame';
import type { MapZoom } from './attach-zoom';
import type { MapMarkElement } from './map-tip';

const STEP = 1.6;
const PAN = 80;

/**
 * Zooms and moves the map within an element. The code for it is loaded when the page stands: until then, and without
 * scripts, the map shows the region that it was drawn for. What is asked of it meanwhile is done when it is there.
 */
export function useZoom(box: RefObject<HTMLElement | null>, frame: MapFrame) {
  const zoom = useRef<MapZoom | null>(null);
  const waiting = useRef<((zoom: MapZoom) => void)[]>([]);
  const { x, y, k } = frame;
  const wanted = useRef(frame);
  useEffect(() => {
    wanted.current = { x, y, k };
    zoom.current?.show(wanted.current);
  }, [x, y, k]);
  useEffect(() => {
    let isGone = false;
    import('./attach-zoom').then(({ attachZoom }) => {
      const svg = box.current?.querySelector<SVGSVGElement>('figure svg');
      if (!svg || isGone) return;
      const attached = attachZoom(svg, wanted.current);
      zoom.current = attached;
      for (const work of waiting.current.splice(0)) work(attached);
    });
    return () => {
      isGone = true;
      zoom.current?.detach();
      zoom.current = null;
    };
  }, [box]);
  const ask = (work: (zoom: MapZoom) => void) => {
    if (zoom.current) work(zoom.current);
    else waiting.current.push(work);
  };
  return {
    in: () => ask((it) => it.by(STEP)),
    out: () => ask((it) => it.by(1 / STEP)),
    all: () => ask((it) => it.show({ x: 0, y: 0, k: 1 })),
    pan: (dx: number, dy: number) => ask((it) => it.pan(dx * PAN, dy * PAN)),
    /** Moves the map so that a mark on it is in sight. */
    reveal: (mark: MapMarkElement) => zoom.current?.reveal(mark),
  };
}

export type Zoom = ReturnType<typeof useZoom>;

const PANS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [-1, 0],
  ArrowLeft: [1, 0],
  ArrowDown: [0, -1],
  ArrowUp: [0, 1],
};

/** Does what a key says to the map. @returns whether it did */
export function zoomByKey(zoom: Zoom, { key, shiftKey }: { key: string; shiftKey: boolean }): boolean {
  const pan = shiftKey ? PANS[key] : undefined;
  if (pan) zoom.pan(...pan);
  else if (key === '+' || key === '=') zoom.in();
  else if (key === '-') zoom.out();
  else if (key === '0') zoom.all();
  else return false;
  return true;
}
