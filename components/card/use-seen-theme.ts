import { useSyncExternalStore } from 'react';
import type { Theme } from '@/lib/domain/picture-looks';

const SYSTEM = '(prefers-color-scheme: dark)';

/** The colours in which the page is seen: what the reader chose, else what the system says. */
export function useSeenTheme(): Theme {
  return useSyncExternalStore(subscribe, seenTheme, () => 'light');
}

function seenTheme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return window.matchMedia?.(SYSTEM).matches ? 'dark' : 'light';
}

function subscribe(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  const system = window.matchMedia?.(SYSTEM);
  system?.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    system?.removeEventListener('change', changed);
  };
}
