const listeners = new Set<() => void>();

/**
 * Puts another view into the address, and tells all who go by it at once. The framework tells it, too, but only after it has
 * gone through the whole page.
 */
export function putAddress(href: string, how: 'push' | 'replace'): void {
  window.history[`${how}State`](null, '', href);
  for (const tell of listeners) tell();
}

/** @returns what ends it */
export function onAddress(tell: () => void): () => void {
  listeners.add(tell);
  window.addEventListener('popstate', tell);
  return () => {
    listeners.delete(tell);
    window.removeEventListener('popstate', tell);
  };
}
