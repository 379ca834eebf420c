import { type RefObject, useEffect } from 'react';

/** For browsers without idle callbacks. */
const SOON_MS = 200;
const SIGNS_OF_LIFE = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'scroll', 'focusin', 'beforeprint'];

/**
 * Lays out the parts of a page that were spared while it came up, one by one, once somebody is there and there is nothing
 * else to do. Until then the browser leaves out those that are not in sight; see dashboard.module.css.
 */
export function useSettling(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const parts = [...(page.current?.querySelectorAll('[data-part]') ?? [])];
    let cancel = () => {};
    const goOn = () => {
      if (parts.length > 0) cancel = whenIdle(settle);
    };
    const settle = () => {
      parts.shift()?.setAttribute('data-settled', '');
      goOn();
    };
    const begin = () => {
      forget();
      goOn();
    };
    const forget = () => {
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, begin);
    };
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, begin, { passive: true });
    return () => {
      forget();
      cancel();
    };
  }, [page]);
}

/** @returns what calls it off */
function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(work);
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(work, SOON_MS);
  return () => clearTimeout(handle);
}
