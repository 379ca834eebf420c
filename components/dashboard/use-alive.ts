import { useEffect } from 'react';

declare global {
  interface Window {
    /** The button that was pressed before it could answer; see scripts/lib/run-when-wanted.mjs. */
    rankshiftPressed?: HTMLButtonElement | undefined;
  }
}

/**
 * Tells that a part of the page, or what is in none, answers from now on; and presses again the button that a reader
 * pressed there before.
 */
export function useAlive(around: () => HTMLElement | null): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it has come to life.
  useEffect(() => {
    const alive = around();
    if (!alive) return;
    alive.dataset.alive = '';
    const button = window.rankshiftPressed;
    if (!button || (button.closest('[data-part]') ?? document.documentElement) !== alive) return;
    window.rankshiftPressed = undefined;
    button.click();
  }, []);
}
