import type { Page } from 'playwright-core';

/**
 * Texts that are cut off in their box, a line each: what is wider or higher than a box that hides the rest, and buttons and
 * fields with more text than room. What ends in an ellipsis says so, and has its whole text in its title or beside it.
 */
export function clippedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hides = /hidden|clip/;
    const isCut = (element: Element) => {
      const style = getComputedStyle(element);
      const isControl = element.matches('button, .button, select');
      const isWide = element.scrollWidth > element.clientWidth + 1;
      const isHigh = element.scrollHeight > element.clientHeight + 1;
      if (style.textOverflow === 'ellipsis') return false;
      return (
        (isWide && (isControl || hides.test(style.overflowX))) || (isHigh && hides.test(style.overflowY))
      );
    };
    const hasText = (element: Element) => (element.textContent ?? '').trim() !== '';
    return [...document.querySelectorAll('main *, header *, footer *')]
      .filter((one) => one.checkVisibility() && !one.closest('.visually-hidden, svg') && hasText(one))
      .filter((one) => getComputedStyle(one).display !== 'inline' && isCut(one))
      .map((one) => `${one.localName} “${(one.textContent ?? '').trim().slice(0, 40)}”`);
  });
}
