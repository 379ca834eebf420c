import { select } from 'd3-selection';
import { type D3ZoomEvent, zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
import { placeOf } from '@/lib/chart/country-place';
import { type MapFrame, SHAPES_FROM } from '@/lib/chart/map-frame';
import { panInto } from '@/lib/chart/pan-into';
import worldIndex from '@/lib/chart/world-index.json';
import type { MapMarkElement } from './map-tip';
import { DETAILED_WORLD_FILE, WORLD_FILE } from './world-file';

const FARTHEST = 1;
const NEAREST = 16;
/** From here on the coarse outlines show their corners. */
const DETAIL_FROM = 2.2;

/** Moves and scales a map that stands on the page. */
export interface MapZoom {
  by(factor: number): void;
  /** In units of the whole map, which are the same on screen at every distance. */
  pan(dx: number, dy: number): void;
  /** Moves the map so that a mark is in sight. */
  reveal(mark: MapMarkElement): void;
  show(frame: MapFrame): void;
  detach(): void;
}

/**
 * Lets a map be zoomed by pinching, by the wheel with Ctrl, and moved by dragging once it is near. Nothing else is taken
 * from the page: the wheel alone and one finger scroll it.
 */
export function attachZoom(svg: SVGSVGElement, start: MapFrame): MapZoom {
  const target = select(svg);
  const behaviour = behaviourOf(svg);
  target.call(behaviour).on('dblclick.zoom', null);
  const show = ({ x, y, k }: MapFrame) =>
    target.call(behaviour.transform, zoomIdentity.translate(x, y).scale(k));
  const pan = (dx: number, dy: number) => {
    const { k } = zoomTransform(svg);
    target.call(behaviour.translateBy, dx / k, dy / k);
  };
  show(start);
  return {
    by: (factor) => target.call(behaviour.scaleBy, factor),
    pan,
    reveal: (mark) => {
      const [frame, place] = [zoomTransform(svg), placeOf(mark.dataset.code ?? '')];
      if (place && frame.k > FARTHEST) pan(...panInto(mark.getBBox(), place, frame));
    },
    show,
    detach: () => target.on('.zoom', null),
  };
}

function behaviourOf(svg: SVGSVGElement) {
  const draw = frameDrawer(svg);
  let isMoving = false;
  const detail = detailOf(svg, () => isMoving);
  return zoom<SVGSVGElement, unknown>()
    .scaleExtent([FARTHEST, NEAREST])
    .translateExtent([
      [0, 0],
      [worldIndex.width, worldIndex.height],
    ])
    .wheelDelta(wheelPower)
    .filter((event: Event) => isMeant(event, zoomTransform(svg).k))
    .on('start', () => {
      isMoving = true;
    })
    .on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => draw(transform))
    .on('end', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      isMoving = false;
      detail(transform.k);
    });
}

/** Moves and scales the land; what keeps its size on screen is told how near it is. */
function frameDrawer(svg: SVGSVGElement): (frame: MapFrame) => void {
  const group = svg.querySelector<SVGGElement>('[data-frame]');
  const patterns = svg.querySelectorAll('[data-on-land]');
  return ({ x, y, k }) => {
    group?.setAttribute('transform', `translate(${x} ${y}) scale(${k})`);
    group?.style.setProperty('--zoom', String(k));
    group?.setAttribute('data-near', String(k >= SHAPES_FROM));
    for (const pattern of patterns) pattern.setAttribute('patternTransform', `scale(${1 / k})`);
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

/**
 * Refers the outlines to the finer file once it is at hand, and back. Only the address changes, which nothing else sets; and
 * never under a finger, for what it touches would be gone, and nothing would tell that it was lifted.
 */
function detailOf(svg: SVGSVGElement, isMoving: () => boolean): (k: number) => void {
  let shown = WORLD_FILE;
  let wanted = WORLD_FILE;
  const refer = () => {
    if (shown === wanted || isMoving()) return;
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
