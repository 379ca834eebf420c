/** A view that a reader chose is an entry of its own in the history; one that only follows them takes the place of the last. */
type Way = 'push' | 'replace';

const listeners = new Set<(way: Way) => void>();

/**
 * Puts another view into the address, and tells all who go by it at once. The framework tells it, too, but only after it has
 * gone through the whole page.
 */
export function putAddress(href: string, way: Way): void {
  if (way === 'push') window.history.pushState(null, '', href);
  else window.history.replaceState(null, '', href);
  for (const tell of listeners) tell(way);
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
