import { useEffect } from 'react';

declare global {
  interface Window {
    /** What was pressed or chosen before it could answer; see scripts/lib/run-when-wanted.mjs. */
    rankshiftPressed?: HTMLButtonElement | HTMLSelectElement | undefined;
  }
}

/**
 * Tells that a part of the page, or what is in none, answers from now on; and presses again the button that a reader
 * pressed there before, or makes the choice.
 */
export function useAlive(around: () => HTMLElement | null): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it has come to life.
  useEffect(() => {
    const alive = around();
    if (!alive) return;
    alive.dataset.alive = '';
    const pressed = window.rankshiftPressed;
    if (!pressed || (pressed.closest('[data-part]') ?? document.documentElement) !== alive) return;
    window.rankshiftPressed = undefined;
    if (pressed instanceof HTMLSelectElement) pressed.dispatchEvent(new Event('change', { bubbles: true }));
    else pressed.click();
  }, []);
}
