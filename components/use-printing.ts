import { useSyncExternalStore } from 'react';

/** Whether the page is about to be printed, or shown as on paper; said in time for what is drawn only then. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isPrinting,
    () => false,
  );
}

let isPrinting = false;

function subscribe(tell: () => void): () => void {
  const paper = window.matchMedia?.('print');
  const begin = () => set(true);
  const end = () => set(false);
  const change = () => set(paper?.matches ?? false);
  function set(to: boolean) {
    isPrinting = to;
    tell();
  }
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  paper?.addEventListener('change', change);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
    paper?.removeEventListener('change', change);
  };
}
