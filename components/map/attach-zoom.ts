import { select } from 'd3-selection';
import { type D3ZoomEvent, zoom, zoomIdentity } from 'd3-zoom';
import type { MapFrame } from '@/lib/chart/map-frame';
import worldIndex from '@/lib/chart/world-index.json';
import { DETAILED_WORLD_FILE, WORLD_FILE } from './world-file';

const FARTHEST = 1;
const NEAREST = 16;
/** From here on the coarse outlines show their corners. */
const DETAIL_FROM = 2.2;

/** Moves and scales a map that stands on the page. */
export interface MapZoom {
  by(factor: number): void;
  /** In map units of the screen. */
  pan(dx: number, dy: number): void;
  show(frame: MapFrame): void;
  detach(): void;
}

/**
 * Lets a map be zoomed by pinching, by the wheel with Ctrl, and moved by dragging once it is near. Nothing else is taken
 * from the page: the wheel alone and one finger scroll it.
 */
export function attachZoom(svg: SVGSVGElement, start: MapFrame): MapZoom {
  const group = svg.querySelector<SVGGElement>('[data-frame]');
  const detail = detailOf(svg);
  const target = select(svg);
  const { width, height } = worldIndex;
  const behaviour = zoom<SVGSVGElement, unknown>()
    .scaleExtent([FARTHEST, NEAREST])
    .translateExtent([
      [0, 0],
      [width, height],
    ])
    .wheelDelta(wheelPower)
    .filter((event: Event) => isMeant(event, Number(group?.style.getPropertyValue('--zoom') || 1)))
    .on('zoom', ({ transform: { x, y, k } }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      group?.setAttribute('transform', `translate(${x} ${y}) scale(${k})`);
      group?.style.setProperty('--zoom', String(k));
      detail(k);
    });
  target.call(behaviour).on('dblclick.zoom', null);
  const show = ({ x, y, k }: MapFrame) =>
    target.call(behaviour.transform, zoomIdentity.translate(x, y).scale(k));
  show(start);
  return {
    by: (factor) => target.call(behaviour.scaleBy, factor),
    pan: (dx, dy) => target.call(behaviour.translateBy, dx, dy),
    show,
    detach: () => target.on('.zoom', null),
  };
}

/** By how many powers of two a turn of the wheel zooms: a notch of a mouse moves far, the pinch of a touchpad little by little. */
function wheelPower({ deltaY }: WheelEvent): number {
  return Math.max(-0.5, Math.min(0.5, -deltaY * 0.01));
}

function isMeant(event: Event, k: number): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if ('touches' in event) return (event as TouchEvent).touches.length > 1;
  return event instanceof MouseEvent && event.button === 0 && !event.ctrlKey && k > FARTHEST;
}

/** Refers the outlines to the finer file once it is at hand, and back. Only the address changes, which nothing else sets. */
function detailOf(svg: SVGSVGElement): (k: number) => void {
  let shown = WORLD_FILE;
  let wanted = WORLD_FILE;
  const refer = () => {
    if (shown === wanted) return;
    shown = wanted;
    for (const use of svg.querySelectorAll('use')) {
      use.setAttribute('href', `${shown}#${use.getAttribute('href')?.split('#')[1]}`);
    }
  };
  return (k) => {
    wanted = k >= DETAIL_FROM ? DETAILED_WORLD_FILE : WORLD_FILE;
    if (wanted === shown) return;
    // Fetched first, for a drawing whose file is on its way is empty.
    fetch(wanted, { priority: 'low' })
      .then((answer) => answer.arrayBuffer())
      .then(refer, () => undefined);
  };
}
