import type { MapMarkElement } from './map-tip';

/**
 * Draws the outline of the mark that has the focus above all that is on the map, a line within a halo; null takes it away.
 * A line round the mark itself would lie under its neighbours and under the chosen country's.
 */
export function drawRing(box: HTMLElement, mark: MapMarkElement | null) {
  const ring = box.querySelector('[data-ring]');
  const isOnLand = mark?.closest('[data-frame]') != null;
  ring?.replaceChildren(...(isOnLand ? ['halo', 'line'].map((layer) => copyOf(mark, layer)) : []));
}

function copyOf(mark: Element, layer: string): Element {
  const copy = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  copy.setAttribute('data-layer', layer);
  for (const part of mark.children) {
    const line = part.cloneNode() as Element;
    line.removeAttribute('stroke');
    line.setAttribute('fill', 'none');
    copy.append(line);
  }
  return copy;
}
