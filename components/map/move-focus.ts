import type { KeyboardEvent } from 'react';
import { type MapMarkElement, markOf } from './map-tip';

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Moves the focus as a key says: through the countries with data by attacks, most first, then through those without by name,
 * then to what is of unknown country. @returns whether it did
 */
export function moveFocus(event: KeyboardEvent, box: HTMLElement): boolean {
  const marks = inOrder(box);
  const here = markOf(event.target);
  const at = here ? marks.indexOf(here) : -1;
  const next = at < 0 ? undefined : marks[STEPS[event.key]?.(at, marks.length - 1) ?? -1];
  next?.focus();
  return next !== undefined;
}

/** In the document they stand as they are drawn, points after land. */
function inOrder(box: HTMLElement): MapMarkElement[] {
  const order = box.querySelector<SVGElement>('svg[data-order]')?.dataset.order?.split(' ') ?? [];
  const at = (mark: MapMarkElement) => order.indexOf(mark.dataset.code ?? '');
  const countries = [...box.querySelectorAll<MapMarkElement>('[data-frame] [data-code]')];
  return [
    ...countries.sort((a, b) => at(a) - at(b)),
    ...box.querySelectorAll<MapMarkElement>('[data-unknown]'),
  ];
}

/** Makes what has the focus the map's only tab stop, so that a reader who comes back finds it again. */
export function keepTabStop(mark: MapMarkElement, box: HTMLElement) {
  for (const other of box.querySelectorAll('svg [tabindex="0"]')) other.setAttribute('tabindex', '-1');
  mark.setAttribute('tabindex', '0');
}
