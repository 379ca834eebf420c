import { afterPaint } from './after-paint';

/** A view that a reader chose is an entry of its own in the history; one that only follows them takes the place of the last. */
type Way = 'push' | 'replace';

const listeners = new Set<(way: Way) => void>();
/** Addresses that are told already and do not stand in the browser yet. */
const waiting: string[] = [];

/**
 * Tells all who go by the address at once of another view, and puts it into the browser when that is painted: to do so takes
 * some milliseconds, and the framework, which tells it, too, goes through the whole page first.
 */
export function putAddress(href: string, way: Way): void {
  waiting.push(href);
  for (const tell of listeners) tell(way);
  afterPaint(() => {
    waiting.shift();
    if (way === 'push') window.history.pushState(null, '', href);
    else window.history.replaceState(null, '', href);
  });
}

/** The query string of the address, with what is told and not put yet. */
export function addressSearch(): string {
  return new URL(waiting.at(-1) ?? '', window.location.href).search;
}

/** @returns what ends it */
export function onAddress(tell: (way: Way) => void): () => void {
  const goBack = () => tell('push');
  listeners.add(tell);
  window.addEventListener('popstate', goBack);
  return () => {
    listeners.delete(tell);
    window.removeEventListener('popstate', goBack);
  };
}
